package org.hikiwake.quiz.behaviour;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hikiwake.quiz.grading.Score;

/**
 * Like {@link DeferredFeedback}, with a {@link Certainty} that decides what the last response
 * earns.
 */
public record DeferredCbm() implements Behaviour {

  @Override
  public String word() {
    return "deferred-cbm";
  }

  @Override
  public boolean defers() {
    return true;
  }

  @Override
  public OptionalInt mostTries() {
    return OptionalInt.empty();
  }

  @Override
  public boolean asksCertainty() {
    return true;
  }

  @Override
  public Score attainable(int earlier) {
    return Certainty.HIGH.mark(Score.FULL);
  }

  @Override
  public Optional<Score> mark(List<Try> tries) {
    Try last = Try.last(tries);
    return Optional.of(last.counted().mark(last.fraction()));
  }
}
