package org.hikiwake.web.review;

import java.util.Arrays;
import org.hikiwake.web.site.Words;

/** Which of the questions a reviewer takes up. */
public enum Pile {
  /** On which nobody has decided as they read now. */
  UNDECIDED,
  /** On which somebody who was asked them has something to say. */
  REPORTED,
  ACCEPTED,
  REJECTED,
  /** On which somebody decided before they changed. */
  CHANGED;

  /** The word in addresses: {@code undecided}. */
  public String word() {
    return Words.of(this);
  }

  /** The pile of that word; the undecided for every other. */
  static Pile read(String word) {
    return Arrays.stream(values())
        .filter(pile -> pile.word().equals(word))
        .findFirst()
        .orElse(UNDECIDED);
  }

  boolean has(ReviewState state, boolean reported) {
    return switch (this) {
      case UNDECIDED -> state.isUndecided();
      case REPORTED -> reported;
      case ACCEPTED -> state == ReviewState.ACCEPTED;
      case REJECTED -> state == ReviewState.REJECTED;
      case CHANGED -> state == ReviewState.CHANGED;
    };
  }
}
