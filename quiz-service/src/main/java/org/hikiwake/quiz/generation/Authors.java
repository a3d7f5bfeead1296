package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;

/**
 * Questions whose answer is somebody in a reading, as several families ask them.
 *
 * @param right the answer
 * @param disproof the proof that it is not somebody else, where there is one
 * @param why what is said of somebody else, where there is something to cite
 */
record Authors(
    AuthorId right,
    Reading reading,
    Function<AuthorId, Optional<Proof>> disproof,
    BiFunction<AuthorId, Proof, Optional<Supplier<Explanation>>> why) {

  /**
   * @param key why the answer is right, and how that is proved
   * @param remedy what the pack's author may add where there are too few wrong options
   */
  Made ask(Draft draft, Query query, Stem stem, Keyed key, String remedy) {
    Ground ground = draft.ground();
    if (Giveaway.names(ground, right, stem)) {
      return named(draft);
    }
    Option keyed = keyed(ground, key);
    Stream<Candidate> alike =
        others(ground, author -> ground.voices().sameRole(author, right, reading));
    List<Option> wrong = draft.wrong(stem, List.of(keyed), alike);
    return wrong.size() < Pool.LEAST_WRONG
        ? tooFew(draft, wrong.size(), remedy)
        : draft.choice(query, stem, keyed, wrong);
  }

  /**
   * The same, with its wrong options chosen together with those of its neighbours.
   *
   * @param view what it asks about
   */
  Making open(Draft draft, Position view, Query query, Stem stem, Keyed key, String remedy) {
    Ground ground = draft.ground();
    if (Giveaway.names(ground, right, stem)) {
      return named(draft);
    }
    Option keyed = keyed(ground, key);
    List<Candidate> others = others(ground, author -> true).toList();
    return others.size() < Pool.LEAST_WRONG
        ? tooFew(draft, others.size(), remedy)
        : Open.choice(
            draft,
            ground.neighbourhood(view),
            keyed,
            others,
            wrong -> draft.choice(query, stem, keyed, wrong));
  }

  private static Made named(Draft draft) {
    return draft.refuse("what is shown names the answer: word the claim without the name");
  }

  private Option keyed(Ground ground, Keyed key) {
    return new Option(name(ground, right), key.why(), key.proof());
  }

  private Made tooFew(Draft draft, int wrong, String remedy) {
    return draft.refuse(
        "only "
            + wrong
            + " others of the same sort in "
            + Phrases.title(reading)
            + " are provably wrong: "
            + remedy);
  }

  private Stream<Candidate> others(Ground ground, Predicate<AuthorId> wanted) {
    return ground.voices().alike(right, reading.id()).stream()
        .filter(author -> !author.equals(right))
        .filter(wanted)
        .flatMap(
            author -> disproof.apply(author).flatMap(p -> candidate(ground, author, p)).stream());
  }

  private Optional<Candidate> candidate(Ground ground, AuthorId author, Proof proof) {
    return why.apply(author, proof).map(text -> Candidate.of(name(ground, author), proof, text));
  }

  private static String name(Ground ground, AuthorId author) {
    return Phrases.capitalized(new Phrases(ground).name(author));
  }

  /** Why the answer is right. */
  record Keyed(Explanation why, Proof proof) {}
}
