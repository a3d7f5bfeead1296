package org.hikiwake.quiz.grading;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** The share of a question's points that a response earns: an exact fraction, 1 is all of them. */
public record Score(BigFraction value) implements Comparable<Score> {

  public static final Score ZERO = new Score(BigFraction.ZERO);
  public static final Score FULL = new Score(BigFraction.ONE);

  /** The score {@code earned} out of {@code possible}, never below zero. */
  public static Score of(int earned, int possible) {
    return earned <= 0 ? ZERO : new Score(BigFraction.of(earned, possible));
  }

  /** Full or nothing. */
  public static Score allOrNothing(boolean right) {
    return right ? FULL : ZERO;
  }

  /** The form in which scores are stored: {@code 2/3}, {@code 1}. */
  public static Score parse(String text) {
    return new Score(BigFraction.parse(text));
  }

  public static Score sum(List<Score> scores) {
    return new Score(scores.stream().map(Score::value).reduce(BigFraction.ZERO, BigFraction::add));
  }

  public boolean isFull() {
    return equals(FULL);
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  /**
   * The score as people read it, with at most two decimals. This is the only place where a score is
   * rounded, and only for the eye: half up, because that is how instructors round by hand.
   */
  public String display() {
    return value.bigDecimalValue(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  @Override
  public int compareTo(Score other) {
    return value.compareTo(other.value);
  }

  /** The exact form, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return value.getDenominator().equals(BigInteger.ONE)
        ? value.getNumerator().toString()
        : value.getNumerator() + "/" + value.getDenominator();
  }
}
