package org.hikiwake.quiz.attempt;

import java.time.Instant;
import java.util.Locale;

/**
 * That an attempt is over, and marked.
 *
 * @param at when it was over for its student
 * @param settled when the server finished it
 */
public record Ending(How how, Instant at, Instant settled) {

  /** How an attempt ends. */
  public enum How {
    /** Its student handed it in. */
    SUBMITTED,
    /** Its time was up; what had been saved was handed in for him. */
    TIME_UP;

    /** The word in rows: {@code time-up}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The way with that word. */
    public static How of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
