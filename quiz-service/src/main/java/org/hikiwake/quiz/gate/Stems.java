package org.hikiwake.quiz.gate;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The stems of some words of a text, in their order.
 *
 * @param bits one for each stem, by its hash: of most others it tells that they are not among them
 */
record Stems(long bits, Set<String> all) {

  static Stems of(LinkedHashSet<String> stems) {
    long bits = 0;
    for (String stem : stems) {
      bits |= bit(stem);
    }
    return new Stems(bits, Collections.unmodifiableSet(stems));
  }

  private static long bit(String stem) {
    return 1L << stem.hashCode();
  }

  int size() {
    return all.size();
  }

  boolean contains(String stem) {
    return (bits & bit(stem)) != 0 && all.contains(stem);
  }

  boolean containsAll(Stems others) {
    return (others.bits & ~bits) == 0 && all.containsAll(others.all);
  }
}
