package org.hikiwake.quiz.behaviour;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.quiz.grading.Score;

/**
 * How well a certainty agreed with what was right.
 *
 * @param responses how many were given with it, at least one
 * @param right the mean of their scores by themselves: what share was right
 * @param mark the mean of what they earned
 */
public record Calibration(Certainty certainty, int responses, Score right, Score mark) {

  /** How a certainty relates to what was right. */
  public enum Fit {
    /** More certain than what was right can bear. */
    OVER,
    FITTING,
    /** A higher certainty would have earned more. */
    UNDER
  }

  /** One for each certainty with which a response was given and marked, the least certain first. */
  public static List<Calibration> of(List<Try> tries) {
    return Arrays.stream(Certainty.values())
        .flatMap(
            certainty ->
                of(
                    certainty,
                    tries.stream()
                        .filter(t -> t.counted() == certainty && !t.awaitsPerson())
                        .map(Try::fraction)
                        .toList()))
        .toList();
  }

  private static Stream<Calibration> of(Certainty certainty, List<Score> fractions) {
    return Score.mean(fractions)
        .map(
            right ->
                new Calibration(
                    certainty,
                    fractions.size(),
                    right,
                    Score.mean(fractions.stream().map(certainty::mark).toList()).orElseThrow()))
        .stream();
  }

  /** Whether the share that was right lies where this certainty pays best. */
  public Fit fit() {
    if (right.compareTo(certainty.from()) < 0) {
      return Fit.OVER;
    }
    return right.compareTo(certainty.to()) > 0 ? Fit.UNDER : Fit.FITTING;
  }
}
