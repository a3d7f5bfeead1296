package org.hikiwake.quiz.grading;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The share of a question's points that a response earns: an exact fraction, 1 is all of them. What
 * is marked by certainty earns from -6 to 3.
 */
public record Score(BigFraction value) implements Comparable<Score> {

  public static final Score ZERO = new Score(BigFraction.ZERO);
  public static final Score FULL = new Score(BigFraction.ONE);

  /** The score {@code earned} out of {@code possible}, never below zero. */
  public static Score of(int earned, int possible) {
    return earned <= 0 ? ZERO : new Score(BigFraction.of(earned, possible));
  }

  /** So many times a question's points; below zero for a loss. */
  public static Score points(int points) {
    return new Score(BigFraction.of(points));
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

  /** The mean of the scores; empty where there is none. */
  public static Optional<Score> mean(List<Score> scores) {
    return scores.isEmpty()
        ? Optional.empty()
        : Optional.of(new Score(sum(scores).value.divide(scores.size())));
  }

  /** The one in the middle, or the mean of the two; empty where there is none. */
  public static Optional<Score> median(List<Score> scores) {
    List<Score> sorted = scores.stream().sorted().toList();
    return sorted.isEmpty()
        ? Optional.empty()
        : mean(sorted.subList((sorted.size() - 1) / 2, sorted.size() / 2 + 1));
  }

  public Score times(Score factor) {
    return new Score(value.multiply(factor.value));
  }

  /**
   * The score as a share of another.
   *
   * @throws ArithmeticException where the other is zero
   */
  public Score dividedBy(Score other) {
    return new Score(value.divide(other.value));
  }

  public Score minus(Score less) {
    return new Score(value.subtract(less.value));
  }

  public Score atLeastZero() {
    return orBetter(ZERO);
  }

  /** The higher of the two. */
  public Score orBetter(Score other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isFull() {
    return equals(FULL);
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  /** The score as people read it, with at most two decimals. */
  public String display() {
    return rounded(value, 2);
  }

  /** The score in whole per cent, without the sign for it. */
  public String percent() {
    return rounded(value.multiply(100), 0);
  }

  /** The score as a machine reads it, a plain decimal: exact, or with twelve places. */
  public String decimal() {
    return rounded(value, 12).replace('\u2212', '-');
  }

  /**
   * This is the only place where a score is rounded, and only for the eye: half up, because that is
   * how instructors round by hand. A loss has a real minus sign, which is read aloud as one.
   */
  private static String rounded(BigFraction value, int decimals) {
    return value
        .bigDecimalValue(decimals, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString()
        .replace('-', '\u2212');
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
