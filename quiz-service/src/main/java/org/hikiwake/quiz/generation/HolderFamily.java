package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Mode;
import org.hikiwake.core.statement.Position;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** Who holds this position? From a claim to its holder. */
final class HolderFamily implements Family {

  private static final FamilyId ID = new FamilyId("holder");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return Open.chosen(
        ground
            .positions()
            .filter(Phrases::holderMayBeAsked)
            .map(position -> make(Draft.of(ground, ID, position), position, seed)),
        Turns.OF_OPTIONS);
  }

  private static Making make(Draft draft, Position position, Seed seed) {
    Ground ground = draft.ground();
    if (position.attribution().holders().size() > 1) {
      return draft.refuse("it has several holders, so no single one is the answer");
    }
    Reading reading = ground.readingOf(position).orElseThrow();
    AuthorId holder = position.attribution().holders().get(0);
    if (Giveaway.names(ground, holder, position.claim())) {
      return draft.refuse("its claim names its holder: word it without the name");
    }
    Option key =
        new Option(
            Phrases.capitalized(new Phrases(ground).name(holder)),
            new Explanations(ground).held(position),
            new Proof(Rule.STATED, List.of(position.id())));
    Stem stem =
        new Stem(Phrases.scope(reading), ask(position, draft.chance(seed)), position.claim());
    List<Candidate> others = others(ground, holder, position, reading).toList();
    if (others.size() < Pool.LEAST_WRONG) {
      return draft.refuse(
          "only "
              + others.size()
              + " others of the same sort provably do not hold it in "
              + Phrases.title(reading)
              + ": declare more cells on its topic complete, or relate it to what others hold");
    }
    return Open.choice(
        draft,
        ground.neighbourhood(position),
        key,
        others,
        wrong -> draft.choice(new Query.HolderOf(position.id(), reading.id()), stem, key, wrong));
  }

  private static Stream<Candidate> others(
      Ground ground, AuthorId holder, Position position, Reading reading) {
    Function<AuthorId, Optional<Proof>> disproof =
        new Admission(ground).notHolding(position, reading);
    return ground
        .voices()
        .likeliest(position, reading)
        .filter(author -> ground.voices().sameRole(author, holder, reading))
        .flatMap(
            author ->
                disproof.apply(author).stream()
                    .flatMap(
                        proof -> candidate(ground, author, position, proof, reading).stream()));
  }

  private static Optional<Candidate> candidate(
      Ground ground, AuthorId author, Position position, Proof proof, Reading reading) {
    return new Explanations(ground)
        .notHeld(author, position, proof, reading)
        .map(
            why -> Candidate.of(Phrases.capitalized(new Phrases(ground).name(author)), proof, why));
  }

  private static String ask(Position position, Chance chance) {
    Mode mode = position.stance().mode();
    return mode == Mode.HOLDS
        ? chance.pick(List.of("Who holds this view?", "Whose view is this?"))
        : Phrases.capitalized(Phrases.who(mode)) + "?";
  }
}
