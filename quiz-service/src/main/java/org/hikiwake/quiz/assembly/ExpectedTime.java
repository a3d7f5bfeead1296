package org.hikiwake.quiz.assembly;

import org.hikiwake.quiz.question.Kind;

/**
 * How long a question takes, by its kind alone: half a minute to call something true or false, a
 * minute to choose, and more where several things are to be read or written. These are the rules of
 * thumb by which tests are timed, not measurements; measured times should replace them.
 */
public final class ExpectedTime {

  private ExpectedTime() {}

  /** In minutes. */
  public static double of(Kind kind) {
    return switch (kind) {
      case TRUE_FALSE -> .5;
      case SINGLE_CHOICE, NUMERIC, SHORT_ANSWER -> 1;
      case MULTIPLE_CHOICE, CLOZE, HOT_TEXT -> 1.5;
      case MATCHING, ORDERING -> 2;
      case ESSAY -> 15;
    };
  }
}
