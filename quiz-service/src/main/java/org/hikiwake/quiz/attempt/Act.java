package org.hikiwake.quiz.attempt;

import java.util.Locale;

/** What a student does in an attempt. */
public enum Act {
  /** Gives an answer, which may still be changed. */
  SAVE,
  /** Gives an answer to be marked at once, where the behaviour does that. */
  CHECK,
  /** Comes to a question for the first time where one cannot go back. */
  REACH,
  /** Marks a question as one to come back to. */
  FLAG,
  UNFLAG;

  /** The act in rows: {@code save}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The act with that word. */
  public static Act of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
