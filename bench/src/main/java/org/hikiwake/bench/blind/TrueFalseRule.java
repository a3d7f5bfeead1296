package org.hikiwake.bench.blind;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hikiwake.quiz.surface.Feature;

/** A rule by which the test-wise call something true: that of it there is more than of most. */
enum TrueFalseRule {
  ALWAYS_TRUE(puzzle -> 1),
  ALWAYS_FALSE(puzzle -> -1),
  LONGER_HALF_TRUE(Feature.LENGTH, 1),
  SHORTER_HALF_TRUE(Feature.LENGTH, -1),
  MORE_LIKE_STEM_TRUE(Feature.OVERLAP, 1),
  MORE_HEDGED_TRUE(Feature.HEDGES, 1),
  FEWER_ABSOLUTES_TRUE(Feature.ABSOLUTES, -1),
  MORE_SPECIFIC_TRUE(Feature.PARTICULARS, 1),
  LESS_SPECIFIC_TRUE(Feature.PARTICULARS, -1),
  MORE_COMMAS_TRUE(Feature.COMMAS, 1);

  private final ToDoubleFunction<Puzzle> sign;
  private final boolean halves;

  TrueFalseRule(ToDoubleFunction<Puzzle> sign) {
    this.sign = sign;
    halves = false;
  }

  TrueFalseRule(Feature feature, int direction) {
    sign = puzzle -> direction * puzzle.shown().measure(feature, 0);
    halves = true;
  }

  /** Chance decides what lies at the median, where the halves meet. */
  Score over(List<Puzzle> puzzles) {
    double middle = halves ? median(puzzles) : 0;
    Score score = Score.NOTHING;
    for (Puzzle puzzle : puzzles) {
      double above = Math.signum(sign.applyAsDouble(puzzle) - middle);
      double trust = (1 + above) / 2;
      score = score.and(puzzle.isTrue() ? trust : 1 - trust, 0.5);
    }
    return score;
  }

  private double median(List<Puzzle> puzzles) {
    double[] all = puzzles.stream().mapToDouble(sign).toArray();
    Arrays.sort(all);
    return (all[(all.length - 1) / 2] + all[all.length / 2]) / 2;
  }
}
