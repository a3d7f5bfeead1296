package org.hikiwake.quiz.behaviour;

import org.hikiwake.quiz.grading.Score;

/** What earlier tries cost. */
final class Penalty {

  /** What Moodle proposes for a new question. */
  static final Score USUAL = Score.of(1, 3);

  private Penalty() {}

  static void require(Score penalty) {
    if (penalty.compareTo(Score.ZERO) < 0 || penalty.compareTo(Score.FULL) > 0) {
      throw new IllegalArgumentException("a penalty is from 0 to 1, not " + penalty);
    }
  }

  /** What so many tries cost together. */
  static Score of(Score penalty, int tries) {
    return penalty.times(Score.points(tries));
  }

  /** What so many tries leave of the whole. */
  static Score left(Score penalty, int tries) {
    return Score.FULL.minus(of(penalty, tries)).atLeastZero();
  }
}
