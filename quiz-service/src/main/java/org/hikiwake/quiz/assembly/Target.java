package org.hikiwake.quiz.assembly;

import java.util.Locale;

/**
 * The mean predicted difficulty that a form has.
 *
 * @param mean a probability of a wrong answer, from 0 to 1
 * @param tolerance how far the form's mean may lie from it, to either side
 */
public record Target(double mean, double tolerance) {

  public static final double LEAST_TOLERANCE = .01;

  public Target {
    InvalidBlueprint.unless(0 <= mean && mean <= 1, "a mean difficulty is between 0 and 1");
    InvalidBlueprint.unless(
        LEAST_TOLERANCE <= tolerance && tolerance <= 1,
        "the tolerance of a difficulty is between " + LEAST_TOLERANCE + " and 1");
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f ± %.2f", mean, tolerance);
  }
}
