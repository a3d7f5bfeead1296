package org.hikiwake.quiz.behaviour;

import java.util.Arrays;
import java.util.Optional;
import org.hikiwake.quiz.grading.Score;

/**
 * How certain somebody is of his response, from 1 to 3. What is right at all earns its share of the
 * level; what is wholly wrong costs what the level puts at stake. So it pays best to say what one
 * believes: level 2 from two thirds of right answers on, level 3 from four fifths (Gardner-Medwin,
 * <em>Confidence assessment in the teaching of basic science</em>, 1995; {@code question_cbm} in
 * Moodle's source).
 */
public enum Certainty {
  LOW(1, 0, Score.ZERO, Score.of(2, 3)),
  MIDDLE(2, -2, Score.of(2, 3), Score.of(4, 5)),
  HIGH(3, -6, Score.of(4, 5), Score.FULL);

  private final int level;
  private final Score ifWrong;
  private final Score from;
  private final Score to;

  Certainty(int level, int ifWrong, Score from, Score to) {
    this.level = level;
    this.ifWrong = Score.points(ifWrong);
    this.from = from;
    this.to = to;
  }

  /** The certainty of that level. */
  public static Optional<Certainty> of(int level) {
    return Arrays.stream(values()).filter(certainty -> certainty.level == level).findFirst();
  }

  /** From 1 to 3; what a right response earns. */
  public int level() {
    return level;
  }

  /** What a wrong response earns; never more than nothing. */
  public Score ifWrong() {
    return ifWrong;
  }

  /** The share of right responses from which this level pays best. */
  public Score from() {
    return from;
  }

  /** The share of right responses up to which this level pays best. */
  public Score to() {
    return to;
  }

  /** What a response of that score earns; half right at level 3 is 3/2. */
  public Score mark(Score fraction) {
    return fraction.compareTo(Score.ZERO) <= 0 ? ifWrong : fraction.times(Score.points(level));
  }
}
