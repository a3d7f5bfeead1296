package org.hikiwake.quiz.question;

import java.util.Locale;

/** The kinds of question, by the words under which the field knows them. */
public enum Kind {
  SINGLE_CHOICE,
  MULTIPLE_CHOICE,
  TRUE_FALSE,
  MATCHING,
  ORDERING,
  CLOZE,
  NUMERIC,
  SHORT_ANSWER,
  HOT_TEXT,
  ESSAY;

  /** The word in addresses and JSON: {@code single-choice}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
