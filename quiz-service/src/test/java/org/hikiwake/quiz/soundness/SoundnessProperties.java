package org.hikiwake.quiz.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.READING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/**
 * Whatever traps a pack has, nothing unsound is generated, and nothing unsound passes the checker.
 * A third party, the {@link Oracle}, decides by brute force.
 */
class SoundnessProperties {

  private static final List<Class<? extends Query>> ASKED =
      List.of(Query.HolderOf.class, Query.ViewOf.class, Query.Correction.class);
  private static final String INSTEAD = "No, this one: ";

  private static List<QuestionVersion> questions(ContentPack pack, long seed) {
    return Generator.generate(pack, new Seed(seed)).versions();
  }

  @Property(tries = 500)
  void everyGeneratedQuestionIsProved(@ForAll long seed) {
    ContentPack pack = TrappedPacks.withSeed(seed);
    Soundness soundness = Soundness.of(pack);
    assertThat(questions(pack, seed))
        .allSatisfy(version -> assertThat(soundness.prove(version).faults()).isEmpty());
  }

  @Property(tries = 300)
  void noGeneratedQuestionHasASecondRightAnswer(@ForAll long seed) {
    ContentPack pack = TrappedPacks.withSeed(seed);
    Oracle oracle = new Oracle(pack);
    for (QuestionVersion version : questions(pack, seed)) {
      choice(version).ifPresent(question -> hasNoSecondAnswer(oracle, version, question));
    }
  }

  private static Optional<SingleChoice> choice(QuestionVersion version) {
    return version.question() instanceof SingleChoice question
        ? Optional.of(question)
        : Optional.empty();
  }

  private static void hasNoSecondAnswer(
      Oracle oracle, QuestionVersion version, SingleChoice question) {
    question.options().stream()
        .filter(o -> !o.id().equals(question.key()))
        .forEach(o -> assertThat(isWrong(oracle, version.query(), o.text())).isNotEqualTo(false));
  }

  /** Whether the oracle takes the answer for provably wrong; null where it cannot tell. */
  private static Boolean isWrong(Oracle oracle, Query query, String text) {
    if (query instanceof Query.HolderOf asked) {
      Statement statement = oracle.statement(asked.statement());
      Set<AuthorId> named = oracle.named(text);
      return !named.isEmpty()
          && named.stream().allMatch(a -> oracle.provablyDoesNotHold(a, statement));
    }
    if (query instanceof Query.ViewOf asked) {
      return isForeign(oracle, asked.holder(), text);
    }
    if (query instanceof Query.Correction asked) {
      return text.equals("Yes, the one above.")
          ? oracle.provablyDoesNotHold(asked.holder(), oracle.statement(asked.shown()))
          : text.startsWith(INSTEAD)
              && isForeign(oracle, asked.holder(), text.substring(INSTEAD.length()));
    }
    return null;
  }

  private static boolean isForeign(Oracle oracle, AuthorId author, String claim) {
    Set<Statement> meant = oracle.reading(claim);
    return !meant.isEmpty() && meant.stream().allMatch(s -> oracle.provablyDoesNotHold(author, s));
  }

  /** Everybody, under each of his names, is put beside the key of every question for a holder. */
  @Property(tries = 150)
  void nobodyElseIsAddedUnlessHeIsProvablyWrong(@ForAll long seed) {
    ContentPack pack = TrappedPacks.withTwins(seed);
    Soundness soundness = Soundness.of(pack);
    Oracle oracle = new Oracle(pack);
    for (QuestionVersion version : sound(soundness, pack, seed)) {
      SingleChoice question = choice(version).orElseThrow();
      for (String text : candidates(pack, version.query())) {
        if (question.options().stream().noneMatch(o -> o.text().equals(text))) {
          assertThat(soundness.prove(asking(version, with(question, text))).sound())
              .as(version.query() + " with " + text)
              .isEqualTo(isWrong(oracle, version.query(), text));
        }
      }
    }
  }

  /** Sound questions for a holder or a view, or for what is held instead of one. */
  private static List<QuestionVersion> sound(Soundness soundness, ContentPack pack, long seed) {
    return questions(pack, seed).stream()
        .filter(v -> ASKED.stream().anyMatch(asked -> asked.isInstance(v.query())))
        .filter(v -> choice(v).isPresent() && soundness.prove(v).sound())
        .toList();
  }

  private static List<String> candidates(ContentPack pack, Query query) {
    Stream<String> texts =
        query instanceof Query.HolderOf
            ? pack.parts().authors().stream().flatMap(a -> a.names().all().stream())
            : pack.statements().stream()
                .map(s -> (query instanceof Query.ViewOf ? "" : INSTEAD) + s.sentence());
    return Stream.concat(texts.distinct(), Stream.of("Nobody at all")).toList();
  }

  private static QuestionVersion asking(QuestionVersion version, Question question) {
    return new QuestionVersion(version.id(), version.provenance(), version.query(), question);
  }

  private static SingleChoice with(SingleChoice question, String text) {
    List<Option> options = new ArrayList<>(question.options());
    options.addAll(Posed.options(text));
    return new SingleChoice(question.stem(), options, question.key(), question.shown());
  }

  @Property(tries = 150)
  void noOtherOptionCanBeKeyed(@ForAll long seed) {
    ContentPack pack = TrappedPacks.withTwins(seed);
    Soundness soundness = Soundness.of(pack);
    for (QuestionVersion version : questions(pack, seed)) {
      choice(version)
          .ifPresent(
              question ->
                  question.options().stream()
                      .filter(o -> !o.id().equals(question.key()))
                      .map(o -> keyed(question, o))
                      .forEach(
                          q -> assertThat(soundness.prove(asking(version, q)).sound()).isFalse()));
      if (version.question() instanceof TrueFalse question) {
        assertThat(soundness.prove(asking(version, turned(question))).sound()).isFalse();
      }
    }
  }

  private static SingleChoice keyed(SingleChoice question, Option key) {
    return new SingleChoice(question.stem(), question.options(), key.id(), question.shown());
  }

  private static TrueFalse turned(TrueFalse question) {
    return new TrueFalse(
        question.stem(),
        !question.truth(),
        question.ifTrue(),
        question.ifFalse(),
        question.proof());
  }

  /** Every statement and author of a pack, by the definitions alone. */
  @Property(tries = 100)
  void whatIsProvedOfAuthorsIsSo(@ForAll long seed) {
    ContentPack pack = TrappedPacks.withTwins(seed);
    Soundness soundness = Soundness.of(pack);
    Oracle oracle = new Oracle(pack);
    for (Statement statement : pack.statements()) {
      oracle.everybody().forEach(author -> isSo(soundness, oracle, author, statement));
    }
  }

  private static void isSo(
      Soundness soundness, Oracle oracle, AuthorId author, Statement statement) {
    String name = oracle.name(author);
    Truth holds = truth(soundness, new Query.HolderOf(statement.id(), READING), name);
    Truth reports = truth(soundness, new Query.ReporterOf(statement.id(), READING), name);
    Truth agrees = truth(soundness, new Query.AgreesWith(statement.id(), READING), name);
    Truth objects = truth(soundness, new Query.ObjectsTo(statement.id(), READING), name);
    assertThat(holds == Truth.WRONG).isEqualTo(oracle.provablyDoesNotHold(author, statement));
    assertThat(holds == Truth.RIGHT)
        .isEqualTo(statement.attribution().holders().equals(List.of(author)));
    assertThat(reports == Truth.RIGHT)
        .isEqualTo(statement.attribution().reporters().equals(List.of(author)));
    if (reports == Truth.WRONG) {
      assertThat(oracle.mightReport(author, statement)).isFalse();
    }
    if (agrees != Truth.UNPROVED) {
      assertThat(oracle.mightAgree(author, statement)).isEqualTo(agrees == Truth.RIGHT);
    }
    if (objects != Truth.UNPROVED) {
      assertThat(oracle.mightObject(author, statement)).isEqualTo(objects == Truth.RIGHT);
    }
  }

  private static Truth truth(Soundness soundness, Query query, String option) {
    Question question = Posed.choice(Posed.about("it"), option, "Nobody at all");
    Verdict verdict = soundness.prove(Posed.version(query, question));
    return verdict.options().get(0).judgement().truth();
  }
}
