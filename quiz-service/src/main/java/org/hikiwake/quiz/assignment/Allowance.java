package org.hikiwake.quiz.assignment;

import org.jspecify.annotations.Nullable;

/**
 * How often a student may take a quiz.
 *
 * @param most null where there is no limit
 * @param counting which of the attempts decides what he gets
 */
public record Allowance(@Nullable Integer most, Counting counting) {

  /** Which attempt counts. */
  public enum Counting {
    HIGHEST,
    LAST,
    FIRST,
    MEAN
  }

  public Allowance {
    if (most != null && most < 1) {
      throw new IllegalArgumentException("a quiz can be taken at least once");
    }
  }

  public static Allowance once() {
    return new Allowance(1, Counting.HIGHEST);
  }

  /** Whether another attempt may follow so many. */
  public boolean allowAnother(int made) {
    return most == null || made < most;
  }
}
