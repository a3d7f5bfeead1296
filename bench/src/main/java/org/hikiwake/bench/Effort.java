package org.hikiwake.bench;

import java.util.List;

/**
 * How much is measured.
 *
 * @param sizes from the smallest to the largest
 * @param warmUps how often the smallest is run before anything is measured
 * @param runs of which the best, or the median, is told
 */
record Effort(List<Integer> sizes, int warmUps, int runs) {

  /** What a figure is worth something after: thousand, ten thousand and a hundred thousand. */
  static Effort full(int warmUps, int runs) {
    return new Effort(List.of(1_000, 10_000, 100_000), warmUps, runs);
  }

  /** Just enough to see that a part runs. */
  static Effort least(int size) {
    return new Effort(List.of(size), 0, 1);
  }
}
