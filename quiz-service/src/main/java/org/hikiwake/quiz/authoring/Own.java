package org.hikiwake.quiz.authoring;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Sha256;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.question.Passage;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Provenance;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;

/** Questions that a person wrote. Nothing proves their keys: their author answers for them. */
public final class Own {

  private static final int NO_GENERATOR = 0;

  private Own() {}

  /** An id that no other question has. */
  public static QuestionId newId() {
    return new QuestionId("own-" + UUID.randomUUID().toString().replace("-", ""));
  }

  /**
   * The id of the question that an author writes under a name of his own for it: always the same,
   * so that who tries again writes no second one.
   */
  public static QuestionId named(String author, PackId pack, String name) {
    byte[] digest = Sha256.of(String.join("\n", author, pack.value(), name));
    return new QuestionId("own-" + HexFormat.of().formatHex(digest, 0, 16));
  }

  /** Whether a person wrote the question. */
  public static boolean is(QuestionVersion version) {
    return version.provenance().family().equals(FamilyId.AUTHORED);
  }

  /**
   * The question as it reads now. It uses every statement that the pack cites from a paragraph that
   * it cites: so a change of one finds it, and what tells one is withheld while it is asked.
   */
  public static QuestionVersion version(QuestionId id, Question question, ContentPack pack) {
    List<ParagraphRef> cited = places(question).distinct().toList();
    List<Statement> used =
        cited.stream().flatMap(at -> pack.citing(at).stream()).distinct().toList();
    Set<StatementId> ids = used.stream().map(Statement::id).collect(Collectors.toSet());
    Set<ReadingId> readings = cited.stream().map(ParagraphRef::reading).collect(Collectors.toSet());
    Set<TopicId> topics =
        used.stream().flatMap(s -> s.topics().stream()).collect(Collectors.toSet());
    Provenance provenance =
        new Provenance(
            pack.header().id(),
            pack.header().version(),
            FamilyId.AUTHORED,
            NO_GENERATOR,
            List.of(),
            ids,
            readings,
            topics);
    return new QuestionVersion(id, provenance, null, question);
  }

  /**
   * Whether another answer is right than before: what was right is not, or what is right was not.
   * The words of a right option are a part of what is right.
   */
  public static boolean rekeys(Question before, Question after) {
    return before.kind() != after.kind()
        || !isRight(before, after)
        || !isRight(after, before)
        || !accepted(before).equals(accepted(after));
  }

  /** What is accepted beside the model answer, and how far from it. */
  private static List<Object> accepted(Question question) {
    if (question instanceof Numeric numeric) {
      return List.of(numeric.tolerance().stripTrailingZeros());
    }
    if (question instanceof ShortAnswer written) {
      return List.of(Set.copyOf(written.accepted().accepted()), written.accepted().typos());
    }
    return question instanceof Cloze cloze
        ? cloze.segments().stream()
            .flatMap(
                s ->
                    s.fold(
                        words -> Stream.<AcceptedAnswers>empty(), gap -> Stream.of(gap.accepted())))
            .<Object>map(gap -> List.of(Set.copyOf(gap.accepted()), gap.typos()))
            .toList()
        : List.of();
  }

  private static boolean isRight(Question answered, Question marking) {
    return answered
        .keyedResponse()
        .map(right -> marking.check(right).earned().filter(Score.FULL::equals).isPresent())
        .orElseGet(() -> criteria(answered).equals(criteria(marking)));
  }

  private static List<String> criteria(Question question) {
    return question instanceof Essay essay
        ? essay.criteria().stream().map(c -> c.name() + " " + c.points()).toList()
        : List.of();
  }

  /** The paragraphs that it cites, and those in which one looks. */
  private static Stream<ParagraphRef> places(Question question) {
    Stream<ParagraphRef> shown =
        question instanceof HotText text ? text.passages().stream().map(Passage::at) : Stream.of();
    return Stream.concat(
        shown,
        remarks(question)
            .map(Remark::why)
            .map(Explanation::citations)
            .flatMap(List::stream)
            .flatMap(c -> c.fold(in -> Stream.of(in.at()), out -> Stream.<ParagraphRef>empty())));
  }

  private static Stream<Remark> remarks(Question question) {
    return question
        .nothing()
        .fold(
            new Outcome.Cases<>(
                graded -> graded.remarks().stream(),
                ungradable -> Stream.empty(),
                awaiting -> awaiting.remarks().stream()));
  }
}
