package org.hikiwake.quiz.assembly;

/**
 * How many questions of a form one author may be the subject of.
 *
 * @param share of the form's questions, above 0, at most 1
 * @param least so many are allowed in any case, however short the form
 */
public record AuthorLimit(double share, int least) {

  /** A quarter of the questions, and two in any case. */
  public static final AuthorLimit USUAL = new AuthorLimit(.25, 2);

  /** Any number. */
  public static final AuthorLimit NONE = new AuthorLimit(1, 1);

  public AuthorLimit {
    InvalidBlueprint.unless(0 < share && share <= 1, "an author's share is above 0, at most 1");
    InvalidBlueprint.unless(least >= 1, "an author is allowed one question at least");
  }

  int of(int questions) {
    return Math.max(least, (int) Math.floor(share * questions + 1e-9));
  }
}
