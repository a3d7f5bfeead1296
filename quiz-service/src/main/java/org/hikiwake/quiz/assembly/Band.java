package org.hikiwake.quiz.assembly;

import java.util.Locale;

/**
 * A range of predicted difficulty, each end a probability of a wrong answer.
 *
 * @param from the least difficulty that belongs to it
 * @param to the first that does not; 1 belongs to a band that ends there
 */
public record Band(double from, double to) {

  public Band {
    InvalidBlueprint.unless(
        0 <= from && from < to && to <= 1,
        "a difficulty band goes from a number to a greater one, both between 0 and 1");
  }

  boolean contains(double difficulty) {
    return from <= difficulty && (difficulty < to || (to == 1 && difficulty == 1));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f to %.2f", from, to);
  }
}
