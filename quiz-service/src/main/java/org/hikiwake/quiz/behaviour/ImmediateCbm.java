package org.hikiwake.quiz.behaviour;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hikiwake.quiz.grading.Score;

/**
 * Like {@link ImmediateFeedback}, with a {@link Certainty} that decides what the response earns.
 */
public record ImmediateCbm() implements Behaviour {

  @Override
  public String word() {
    return "immediate-cbm";
  }

  @Override
  public boolean defers() {
    return false;
  }

  @Override
  public OptionalInt mostTries() {
    return OptionalInt.of(1);
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
