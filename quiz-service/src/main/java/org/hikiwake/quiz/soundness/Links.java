package org.hikiwake.quiz.soundness;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Arrows between numbered classes, and what can be reached along them. */
final class Links {

  private static final int[] NONE = {};

  /**
   * Up to so many classes are kept for each class; what reaches farther is walked when it is asked
   * for, so that a long chain takes linear memory.
   */
  private static final int KEPT = 16;

  private final int[][] next;
  private final int[][] reach;

  private Links(int[][] next) {
    this.next = next;
    reach = new int[next.length][];
    for (int from = 0; from < next.length; from++) {
      reach[from] = next[from].length == 0 ? NONE : nearby(from);
    }
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

  /** Everything that can be reached from it, itself first. */
  int[] reach(int from) {
    int[] kept = reach[from];
    if (kept == NONE) {
      return new int[] {from};
    }
    return kept.length == 0 ? walk(from) : kept;
  }

  /** Empty, but not {@link #NONE}, where it is more than is kept. */
  private int[] nearby(int from) {
    int[] found = new int[KEPT];
    found[0] = from;
    int count = 1;
    for (int done = 0; done < count; done++) {
      for (int to : next[found[done]]) {
        if (!contains(found, count, to)) {
          if (count == KEPT) {
            return new int[0];
          }
          found[count++] = to;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int[] walk(int from) {
    BitSet seen = new BitSet(next.length);
    int[] found = new int[2 * KEPT];
    found[0] = from;
    seen.set(from);
    int count = 1;
    for (int done = 0; done < count; done++) {
      for (int to : next[found[done]]) {
        if (!seen.get(to)) {
          seen.set(to);
          found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
          found[count++] = to;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean contains(int[] items, int count, int item) {
    for (int i = 0; i < count; i++) {
      if (items[i] == item) {
        return true;
      }
    }
    return false;
  }
}
