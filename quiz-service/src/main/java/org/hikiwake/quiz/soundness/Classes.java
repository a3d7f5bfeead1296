package org.hikiwake.quiz.soundness;

/**
 * Classes of things that are the same, found by union and path halving (Tarjan and van Leeuwen
 * 1984): nearly constant time for each pair.
 */
final class Classes {

  private final int[] parent;

  Classes(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  void join(int one, int other) {
    int a = find(one);
    int b = find(other);
    // The lowest number stands for the class, so that the order of the pairs does not matter.
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  int find(int item) {
    int i = item;
    while (parent[i] != i) {
      parent[i] = parent[parent[i]];
      i = parent[i];
    }
    return i;
  }

  /** The class of each item; nothing can be joined afterwards. */
  int[] settled() {
    int[] settled = new int[parent.length];
    for (int i = 0; i < parent.length; i++) {
      settled[i] = find(i);
    }
    return settled;
  }
}
