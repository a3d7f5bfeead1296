package org.hikiwake.quiz.behaviour;

import java.time.Instant;
import java.util.List;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * A response that was taken, what came of it, and when it was given.
 *
 * @param certainty how certain it was said to be; null where that was not asked, or not said
 */
public record Try(Response response, @Nullable Certainty certainty, Outcome outcome, Instant at) {

  static Try last(List<Try> tries) {
    return tries.get(tries.size() - 1);
  }

  /** The certainty that counts: who says nothing is held to be the least certain. */
  public Certainty counted() {
    return certainty == null ? Certainty.LOW : certainty;
  }

  /** The score of the response by itself; zero where a machine cannot tell. */
  Score fraction() {
    return outcome.earned().orElse(Score.ZERO);
  }

  boolean isRight() {
    return fraction().isFull();
  }

  boolean awaitsPerson() {
    return outcome.earned().isEmpty();
  }

  boolean gives(Response other, @Nullable Certainty otherCertainty) {
    return response.equals(other) && certainty == otherCertainty;
  }
}
