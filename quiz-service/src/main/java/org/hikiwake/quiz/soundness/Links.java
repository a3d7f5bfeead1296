package org.hikiwake.quiz.soundness;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Arrows between numbered classes, and what can be reached along them. */
final class Links {

  private static final int[] NONE = {};

  private final int[][] next;

  private Links(int[][] next) {
    this.next = next;
  }

  /** One arrow from each item of the first list to the item at the same place of the second. */
  static Links of(int size, List<Integer> from, List<Integer> to) {
    int[] count = new int[size];
    from.forEach(item -> count[item]++);
    int[][] next = new int[size][];
    for (int i = 0; i < size; i++) {
      next[i] = count[i] == 0 ? NONE : new int[count[i]];
    }
    for (int i = 0; i < from.size(); i++) {
      next[from.get(i)][--count[from.get(i)]] = to.get(i);
    }
    return new Links(next);
  }

  int[] from(int item) {
    return next[item];
  }

  boolean has(int from, int to) {
    for (int item : next[from]) {
      if (item == to) {
        return true;
      }
    }
    return false;
  }

  /** Everything that can be reached from it, itself first. */
  Set<Integer> reach(int from) {
    Set<Integer> reached = new LinkedHashSet<>(Set.of(from));
    Deque<Integer> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (int to : next[open.remove()]) {
        if (reached.add(to)) {
          open.add(to);
        }
      }
    }
    return reached;
  }
}
