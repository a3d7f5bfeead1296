package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/**
 * True or false: a position is given to its holder, or to somebody who provably does not hold it.
 * Each position is asked both ways, and each author stands in as many false sentences as in true
 * ones, so that neither the claim nor the name tells anything.
 */
final class AttributionFamily implements Family {

  private static final FamilyId ID = new FamilyId("attribution");
  private static final String TRUE = "right";
  private static final String FALSE = "wrong";

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return Open.chosen(
        ground.positions().filter(p -> p.evidence().mayBeAsked()).map(p -> make(ground, p)),
        Turns.OF_ONE);
  }

  private static Making make(Ground ground, Position position) {
    Reading reading = ground.readingOf(position).orElseThrow();
    Draft right = new Draft(ground, ID, List.of(position), TRUE);
    Draft wrong = new Draft(ground, ID, List.of(position), FALSE);
    List<Mistaken> others = others(ground, position, reading);
    return others.isEmpty()
        ? wrong.refuse(
            "nobody of the same sort whose name has words of the claim, or has none as its"
                + " holder's, provably does not hold it: without a false form the true one would"
                + " give itself away")
        : new Open(
            right,
            ground.neighbourhood(position),
            position.attribution().holders().get(0).value(),
            List.of(others.stream().map(other -> other.author().value()).toList()),
            turn ->
                Stream.of(
                    right(right, position, reading),
                    wrong(wrong, position, reading, others.get(turn.wrong().get(0)))));
  }

  private static Made right(Draft draft, Position position, Reading reading) {
    Explanation why = new Explanations(draft.ground()).held(position);
    Proof proof = new Proof(Rule.STATED, List.of(position.id()));
    Stem stem = stem(draft.ground(), position.attribution().holders(), position, reading);
    Query query = asks(position.attribution().holders(), position, reading);
    return draft.ask(
        query,
        new TrueFalse(stem, true, why, Explanations.allTheSame(why), proof),
        Stream.of(proof));
  }

  private static Made wrong(Draft draft, Position position, Reading reading, Mistaken mistaken) {
    Stem stem = stem(draft.ground(), List.of(mistaken.author()), position, reading);
    Explanation whose = new Explanations(draft.ground()).held(position);
    return draft.ask(
        asks(List.of(mistaken.author()), position, reading),
        new TrueFalse(stem, false, mistaken.why().get(), whose, mistaken.proof()),
        Stream.of(mistaken.proof()));
  }

  private static Query asks(List<AuthorId> authors, Position position, Reading reading) {
    return new Query.IsHeld(authors, position.id(), reading.id());
  }

  private static Stem stem(
      Ground ground, List<AuthorId> holders, Position position, Reading reading) {
    String holding = new Phrases(ground).holding(holders, position.stance().mode());
    return new Stem(
        Phrases.scope(reading),
        "True or false? " + Phrases.capitalized(holding) + ".",
        position.claim());
  }

  private static List<Mistaken> others(Ground ground, Position position, Reading reading) {
    Function<AuthorId, Optional<Proof>> disproof =
        new Admission(ground).notHolding(position, reading);
    Explanations explanations = new Explanations(ground);
    boolean echoes = echoes(ground, position, position.attribution().holders());
    return ground
        .voices()
        .likeliest(position, reading)
        .filter(author -> echoes(ground, position, List.of(author)) == echoes)
        .flatMap(
            author -> {
              Optional<Proof> proof = disproof.apply(author);
              return proof.stream()
                  .flatMap(p -> explanations.notHeld(author, position, p, reading).stream())
                  .map(why -> new Mistaken(author, proof.orElseThrow(), why));
            })
        .toList();
  }

  /** Whether a claim has words of names: that it is India's view tells itself where it has. */
  private static boolean echoes(Ground ground, Position position, List<AuthorId> authors) {
    String names = new Phrases(ground).names(authors);
    return ground.face(position.claim()).shared(ground.face(names)) > 0;
  }

  /** Somebody to whom a position may be given wrongly. */
  private record Mistaken(AuthorId author, Proof proof, Supplier<Explanation> why) {}
}
