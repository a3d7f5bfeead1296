package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        mightBeMeant(proposal, proposer)
            .filter(other -> !other.equals(proposer))
            .filter(other -> admission.didNotPropose(other, proposal).isEmpty())
            .map(other -> ground.author(other).names().display())
            .toList();
    return Hint.telling(ground.author(proposer).names().display(), undecided);
  }

  /** Nobody else can be undecided where somebody alone proposed it. */
  private Stream<AuthorId> mightBeMeant(Proposal proposal, AuthorId proposer) {
    return Stream.of(
            proposal.attribution().reporters().stream(),
            ground.kinship().tiedTo(proposer).stream(),
            ground.entailing(proposal.id()).stream()
                .flatMap(s -> s.attribution().holders().stream())
                .flatMap(holder -> ground.kinship().tiedTo(holder).stream()))
        .flatMap(authors -> authors)
        .distinct();
  }
}
