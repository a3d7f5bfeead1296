package org.hikiwake.quiz.correction;

import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Result;

/** What a correction makes of an attempt that has ended. */
public record Move(Attempt attempt, Result before, Result after) {

  /** Which way it goes. */
  public enum Direction {
    UP,
    DOWN,
    NONE
  }

  static Move of(Attempt attempt, Attempt corrected) {
    return new Move(attempt, Result.of(attempt), Result.of(corrected));
  }

  /** By the share of what is possible, since that changes where a question is left out. */
  public Direction direction() {
    int moved = after.share().compareTo(before.share());
    if (moved == 0) {
      return Direction.NONE;
    }
    return moved > 0 ? Direction.UP : Direction.DOWN;
  }

  /** Whether anything at all is another. */
  public boolean isAny() {
    return !before.equals(after);
  }
}
