package org.hikiwake.quiz.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.core.reading.Anchor;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.reading.SourceId;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.assignment.ExamKey;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Network;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.PresentedSegment;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.VersionId;

/**
 * Teaches Jackson the types of this module without an annotation on them: what has kinds says so in
 * {@code kind}, ids and scores are text.
 */
public final class QuizModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  public QuizModule() {
    super("hikiwake-quiz");
    texts();
    kinds(Question.class, "");
    kinds(Response.class, "Response");
    kinds(Outcome.class, "");
    kinds(Behaviour.class, "");
    kinds(PresentedVariant.class, "Presented");
    kinds(Cloze.Segment.class, "");
    kinds(Query.class, "");
    kinds(PresentedSegment.class, "");
    kinds(Remedy.class, "");
    setMixInAnnotation(Citation.class, CitationForm.class);
    setMixInAnnotation(Explanation.class, ExplanationForm.class);
    setMixInAnnotation(Option.class, OptionForm.class);
    setMixInAnnotation(Layout.class, LayoutForm.class);
  }

  private void texts() {
    text(PackId.class, PackId::new);
    text(PackVersion.class, PackVersion::new);
    text(ReadingId.class, ReadingId::new);
    text(SourceId.class, SourceId::new);
    text(AuthorId.class, AuthorId::new);
    text(StatementId.class, StatementId::new);
    text(TopicId.class, TopicId::new);
    text(ParagraphRef.class, ParagraphRef::parse);
    text(Anchor.class, Anchor::new);
    text(PartId.class, PartId::new);
    addKeyDeserializer(PartId.class, new PartIdKey());
    text(FamilyId.class, FamilyId::new);
    text(QuestionId.class, QuestionId::new);
    text(VersionId.class, VersionId::new);
    text(Score.class, Score::parse);
    text(Network.class, Network::new);
    text(ExamKey.class, ExamKey::new);
  }

  private <T> void text(Class<T> type, Function<String, T> parser) {
    addSerializer(type, ToStringSerializer.instance);
    addDeserializer(type, new FromText<>(type, parser));
  }

  /** Names every permitted kind by its class: {@code SingleChoiceResponse} is single-choice. */
  private void kinds(Class<?> sealed, String affix) {
    setMixInAnnotation(sealed, WithKind.class);
    for (Class<?> kind : sealed.getPermittedSubclasses()) {
      registerSubtypes(new NamedType(kind, word(kind.getSimpleName().replace(affix, ""))));
    }
  }

  private static String word(String name) {
    return String.join("-", Arrays.asList(name.split("(?<=[a-z])(?=[A-Z])")))
        .toLowerCase(Locale.ROOT);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface WithKind {
    @JsonIgnore
    boolean isBlank();
  }

  /** A citation is told by its keys: at and anchor, or source. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({
    @JsonSubTypes.Type(Citation.InReading.class),
    @JsonSubTypes.Type(Citation.Outside.class)
  })
  private interface CitationForm {}

  /** Versions that were stored before an explanation told its places apart lack the list. */
  private interface ExplanationForm {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    List<Citation> elsewhere();
  }

  /** What only follows from the rest is not stored. */
  private interface LayoutForm {
    @JsonIgnore
    boolean isOnePage();

    @JsonIgnore
    boolean isForwardOnly();
  }

  /** What an option is made of; its id is made of its text. */
  private abstract static class OptionForm {
    @JsonCreator
    OptionForm(
        @JsonProperty("text") String text,
        @JsonProperty("why") Explanation why,
        @JsonProperty("proof") Proof proof) {}

    @JsonProperty
    abstract String text();

    @JsonProperty
    abstract Explanation why();

    @JsonProperty
    abstract Proof proof();
  }
}
