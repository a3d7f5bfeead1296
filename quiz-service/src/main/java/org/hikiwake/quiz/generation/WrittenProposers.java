package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Optional;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.statement.Proposal;

/** When a proposer may be asked for in writing, as the families that do so need it. */
final class WrittenProposers {

  static final String NOT_SOLE =
      "the pack does not say that one author alone proposed it: add sole: true if it is so";
  static final String NOT_TOLD_APART =
      "authors with like names are tied to the proposer, and may be meant as well";

  private final Ground ground;

  WrittenProposers(Ground ground) {
    this.ground = ground;
  }

  /** Who alone proposed it; empty where others may have. */
  static Optional<AuthorId> sole(Proposal proposal) {
    return Optional.of(proposal.proposed())
        .filter(p -> p.sole() && p.proposers().size() == 1)
        .map(p -> p.proposers().get(0));
  }

  /** The hint after which no other author of the pack can be meant; empty where there is none. */
  Optional<Hint> hint(Proposal proposal, AuthorId proposer) {
    Admission admission = new Admission(ground);
    List<String> undecided =
        ground.pack().parts().authors().stream()
            .filter(other -> !other.id().equals(proposer))
            .filter(other -> admission.didNotPropose(other.id(), proposal).isEmpty())
            .map(other -> other.names().display())
            .toList();
    return Hint.telling(ground.author(proposer).names().display(), undecided);
  }
}
