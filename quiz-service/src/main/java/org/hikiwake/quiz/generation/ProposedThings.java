package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.term.TermId;

/** The proposals of a pack by what is proposed: the same words, or the same term. */
final class ProposedThings {

  private final Map<Object, List<Proposal>> byThing = new HashMap<>();

  ProposedThings(List<Proposal> proposals) {
    for (Proposal proposal : proposals) {
      things(proposal)
          .forEach(t -> byThing.computeIfAbsent(t, unused -> new ArrayList<>(1)).add(proposal));
    }
  }

  private static List<Object> things(Proposal proposal) {
    TermId term = proposal.proposed().term();
    String what = proposal.proposed().what();
    return term == null ? List.of(what) : List.of(what, term);
  }

  /** Whether the pack has another proposal of the same thing that names somebody else. */
  boolean areOfOthersToo(Proposal proposal) {
    List<?> proposers = proposal.proposed().proposers();
    return things(proposal).stream()
        .flatMap(thing -> byThing.getOrDefault(thing, List.of()).stream())
        .anyMatch(same -> !proposers.containsAll(same.proposed().proposers()));
  }
}
