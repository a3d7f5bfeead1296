package org.hikiwake.quiz.generation;

import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Attribution.Manner;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Stance;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/** What the families ask of small packs. */
final class Asking {

  private Asking() {}

  /** Four people of whom everything is modelled; rain is Ann's view, sun Bob's, fog Cy's. */
  static AnyPack people() {
    return anyPack()
        .with(anyPerson("bob"), anyPerson("cy"), anyPerson("dee"))
        .with(anyPosition("rain", "ann"), anyPosition("sun", "bob"), anyPosition("fog", "cy"))
        .with(anyPosition("hail", "dee"))
        .writtenBy("ann", "bob", "cy", "dee")
        .complete(WEATHER, "ann", "bob", "cy", "dee");
  }

  static Position reported(String id, String holder, String... reporters) {
    return anyPosition(
        id,
        new Attribution(
            List.of(new AuthorId(holder)),
            Manner.EACH,
            Stream.of(reporters).map(AuthorId::new).toList()),
        WEATHER);
  }

  static Position answering(Polarity polarity, String id, String holder) {
    Position any = anyPosition(id, holder);
    Stance stance = new Stance(WEATHER, polarity, any.stance().mode(), any.stance().confidence());
    return new Position(
        any.id(), any.attribution(), stance, any.claim(), any.scope(), any.evidence());
  }

  static String claim(String id) {
    return "The claim of " + id + " is made here.";
  }

  static List<QuestionVersion> all(AnyPack pack, String family) {
    return Generator.generate(pack.pack(), new Seed(1)).versions().stream()
        .filter(v -> v.provenance().family().value().equals(family))
        .toList();
  }

  /** What the family asks about the statement. */
  static List<Question> about(AnyPack pack, String family, String statement) {
    return all(pack, family).stream()
        .filter(v -> v.provenance().keyed().stream().anyMatch(s -> s.value().equals(statement)))
        .map(QuestionVersion::question)
        .toList();
  }

  /** The only question that the family asks about the statement. */
  static SingleChoice choice(AnyPack pack, String family, String statement) {
    List<Question> questions = about(pack, family, statement);
    if (questions.size() != 1) {
      throw new AssertionError(family + " asks about " + statement + ": " + questions);
    }
    return (SingleChoice) questions.get(0);
  }

  static String key(SingleChoice question) {
    return question.options().stream()
        .filter(o -> o.id().equals(question.key()))
        .map(Option::text)
        .findFirst()
        .orElseThrow();
  }

  static List<String> wrong(SingleChoice question) {
    return question.options().stream()
        .filter(o -> !o.id().equals(question.key()))
        .map(Option::text)
        .toList();
  }

  static Option option(SingleChoice question, String text) {
    return question.options().stream().filter(o -> o.text().equals(text)).findFirst().orElseThrow();
  }

  static Rule rule(SingleChoice question, String text) {
    return option(question, text).proof().rule();
  }

  static List<String> refusals(AnyPack pack, String family) {
    return Generator.generate(pack.pack(), new Seed(1)).refusals().stream()
        .filter(r -> r.family().value().equals(family))
        .map(Refusal::reason)
        .toList();
  }
}
