package org.hikiwake.quiz.behaviour;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hikiwake.quiz.grading.Score;

/**
 * When the responses to a question are marked, and what they earn. It goes with every kind of
 * question; {@link Progress} applies it to one. The behaviours, and their names, are those of
 * Moodle's question engine ({@code question/behaviour} in its source).
 */
public sealed interface Behaviour
    permits DeferredFeedback,
        ImmediateFeedback,
        Interactive,
        Adaptive,
        DeferredCbm,
        ImmediateCbm,
        ManualGraded {

  /** Its name: {@code immediate-feedback}. */
  String word();

  /**
   * Whether nothing is told before the end, so that each response takes the place of the one
   * before.
   */
  boolean defers();

  /** How many tries are taken at most; empty where there is no limit. */
  OptionalInt mostTries();

  /** Whether one says how certain one is. */
  default boolean asksCertainty() {
    return false;
  }

  /** The most that a try can earn after so many others; after none, the most of all. */
  default Score attainable(int earlier) {
    return Score.FULL;
  }

  /**
   * What these tries earn.
   *
   * @param tries those that count, in their order; at least one, and each with a score
   * @return empty where only a person can say
   */
  Optional<Score> mark(List<Try> tries);
}
