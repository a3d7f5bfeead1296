package org.hikiwake.web.attempt;

import org.hikiwake.quiz.attempt.Attempt;

/** Where the pages of an attempt are. */
public final class Addresses {

  private Addresses() {}

  public static String of(Attempt attempt) {
    return "/attempts/" + attempt.id();
  }

  static String question(Attempt attempt, int position) {
    return of(attempt) + "/questions/" + position;
  }

  static String overview(Attempt attempt) {
    return of(attempt) + "/overview";
  }

  public static String result(Attempt attempt) {
    return of(attempt) + "/result";
  }
}
