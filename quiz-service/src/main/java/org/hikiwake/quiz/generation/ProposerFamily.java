package org.hikiwake.quiz.generation;

import java.util.stream.Stream;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.quiz.presentation.Stem;
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
    Stem stem = Stem.of(ask(new Phrases(draft.ground()), proposal));
    return Proposers.ask(draft, proposal, stem, seed);
  }

  private static String ask(Phrases phrases, Proposal proposal) {
    String ask = phrases.accordingTo(proposal) + "who proposed ";
    return Phrases.capitalized(ask) + proposal.proposed().what() + "?";
  }
}
