package org.hikiwake.quiz.correction;

import java.time.Instant;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * That the key of a question was found wrong, in one quiz. Nothing is ever changed: to take one
 * back is another.
 *
 * @param number which correction of the quiz it is, counted from 1
 * @param version the question as it was asked
 * @param reason why, for the students to read
 * @param by who says so
 */
public record Correction(
    int number, QuestionVersion version, Remedy remedy, String reason, ActorId by, Instant at) {

  /** Characters in the longest reason. */
  public static final int LONGEST_REASON = 2_000;

  public Correction {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new IllegalArgumentException("a reason has 1 to " + LONGEST_REASON + " characters");
    }
  }

  boolean isAbout(QuestionVersion other) {
    return version.equals(other);
  }

  boolean takesBack(Correction other) {
    return remedy instanceof Remedy.TakenBack back && back.correction() == other.number;
  }

  boolean isTakingBack() {
    return remedy instanceof Remedy.TakenBack;
  }
}
