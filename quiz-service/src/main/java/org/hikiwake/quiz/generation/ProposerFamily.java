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
        .map(
            p ->
                Proposers.ask(
                    Draft.of(ground, ID, p), p, Stem.of(ask(new Phrases(ground), p)), seed));
  }

  private static String ask(Phrases phrases, Proposal proposal) {
    String ask = phrases.accordingTo(proposal) + "who proposed ";
    return Phrases.capitalized(ask) + proposal.proposed().what() + "?";
  }
}
