package org.hikiwake.quiz.assignment;

import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * A place in a quiz, with the question that stands there.
 *
 * @param heading what stands above it where a section begins with it; empty where none does
 * @param points what it is worth, more than zero
 * @param keying by which keys it is marked; it is no part of the quiz as it was made
 */
public record Slot(String heading, QuestionVersion version, Score points, Keying keying) {

  /** Characters in the longest heading. */
  public static final int LONGEST_HEADING = 200;

  /** A question that is marked as it was asked. */
  public Slot(String heading, QuestionVersion version, Score points) {
    this(heading, version, points, Keying.AS_ASKED);
  }

  /** A question within a section that is worth as much as most are. */
  public static Slot of(QuestionVersion version) {
    return new Slot("", version, Score.FULL);
  }

  public Slot {
    if (points.compareTo(Score.ZERO) <= 0) {
      throw new IllegalArgumentException("a question is worth something");
    }
    if (heading.length() > LONGEST_HEADING) {
      throw new IllegalArgumentException("a heading has " + LONGEST_HEADING + " characters");
    }
  }

  public boolean beginsSection() {
    return !heading.isEmpty();
  }

  public Slot worth(Score other) {
    return new Slot(heading, version, other, keying);
  }

  public Slot under(String other) {
    return new Slot(other, version, points, keying);
  }

  /** The same place with another version of its question. */
  public Slot asking(QuestionVersion other) {
    return new Slot(heading, other, points);
  }

  /** The same place, marked by other keys. */
  public Slot keyed(Keying other) {
    return new Slot(heading, version, points, other);
  }

  /** Whether it counts in what is earned. */
  public boolean counts() {
    return keying.worth() != Keying.Worth.LEFT_OUT;
  }
}
