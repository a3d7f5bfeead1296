package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds a minimal conflict by the deletion filter (Chinneck and Dravnieks 1991): each wish in turn
 * is waived, for good where the others still conflict without it. What is left cannot be fulfilled
 * together, but could if any one of it were waived.
 */
final class Deletion {

  private Deletion() {}

  /**
   * @param conflicts whether a demand from which these wishes are waived still cannot be fulfilled;
   *     true of none
   */
  static List<Wish> minimal(List<Wish> wishes, Predicate<Set<Wish>> conflicts) {
    Set<Wish> waived = new HashSet<>();
    List<Wish> binding = new ArrayList<>();
    for (Wish wish : wishes) {
      waived.add(wish);
      if (!conflicts.test(waived)) {
        waived.remove(wish);
        binding.add(wish);
      }
    }
    return List.copyOf(binding);
  }
}
