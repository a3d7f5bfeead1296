package org.hikiwake.quiz.challenge;

import java.time.Instant;
import org.hikiwake.quiz.attempt.ActorId;

/**
 * One thing that was said of a challenge.
 *
 * @param number which it is, counted from 1
 * @param reason why; empty where it is taken back or opened again
 * @param mark the number of the mark on the answer that is challenged
 */
public record Said(int number, Kind kind, String reason, int mark, ActorId by, Instant at) {

  /** Characters in the longest reason. */
  public static final int LONGEST_REASON = 2_000;

  /** What can be said. */
  public enum Kind {
    /** The student says why the mark is wrong. */
    RAISED,
    /** He takes that back. */
    WITHDRAWN,
    /** An instructor says why the mark stands. */
    DECLINED,
    /** He takes that back. */
    REOPENED
  }

  public Said {
    if (reason.length() > LONGEST_REASON) {
      throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " characters");
    }
  }
}
