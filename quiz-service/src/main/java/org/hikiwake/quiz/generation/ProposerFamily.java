package org.hikiwake.quiz.generation;

import java.util.stream.Stream;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** Who proposed it? "Who proposed hikiwake?" */
final class ProposerFamily implements Family {

  private static final FamilyId ID = new FamilyId("proposer");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return ground
        .proposals()
        .filter(p -> p.evidence().mayBeAsked())
        .map(p -> make(Draft.of(ground, ID, p), p, seed));
  }

  private static Made make(Draft draft, Proposal proposal, Seed seed) {
    String ask = ask(new Phrases(draft.ground()), proposal, draft.chance(seed));
    return Proposers.ask(draft, proposal, Stem.of(ask), seed);
  }

  private static String ask(Phrases phrases, Proposal proposal, Chance chance) {
    return Phrases.capitalized(
        phrases.accordingTo(proposal) + chance.pick(Proposers.asks(proposal)));
  }
}
