package org.hikiwake.web.assignment;

import java.util.Optional;

/** Reads whole numbers from forms and addresses. */
public final class Numbers {

  private Numbers() {}

  /** The number; nothing where that is none, or none from the least to the most. */
  public static Optional<Integer> read(String text, int least, int most) {
    return text.matches("\\d{1,9}")
        ? Optional.of(Integer.parseInt(text)).filter(n -> n >= least && n <= most)
        : Optional.empty();
  }
}
