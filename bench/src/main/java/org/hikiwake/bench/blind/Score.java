package org.hikiwake.bench.blind;

import java.util.Locale;

/**
 * What a way of answering earned over many questions, each answered once.
 *
 * @param questions how many were answered
 * @param hits how many of them rightly
 * @param expected how many of them chance would have answered rightly
 * @param variance of the number that chance answers rightly
 */
record Score(int questions, double hits, double expected, double variance) {

  static final Score NOTHING = new Score(0, 0, 0, 0);

  /**
   * One more question.
   *
   * @param hit 1 if it was answered rightly; between, where equals were left to chance
   * @param chance how likely a guess is right
   */
  Score and(double hit, double chance) {
    return new Score(
        questions + 1, hits + hit, expected + chance, variance + chance * (1 - chance));
  }

  /** Both together. */
  Score and(Score more) {
    return new Score(
        questions + more.questions,
        hits + more.hits,
        expected + more.expected,
        variance + more.variance);
  }

  /** Of a hundred questions, how many more than by chance. */
  double points() {
    return 100 * (hits - expected) / questions;
  }

  /** By how many points chance alone departs from itself: its standard deviation. */
  double error() {
    return 100 * Math.sqrt(variance) / questions;
  }

  String signed() {
    return String.format(Locale.ROOT, "%+.1f", points());
  }
}
