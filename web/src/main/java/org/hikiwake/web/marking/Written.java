package org.hikiwake.web.marking;

/** An essay as it was written, with how long it is and was to be. */
public record Written(String text, int words, int most) {

  public boolean isTooLong() {
    return words > most;
  }
}
