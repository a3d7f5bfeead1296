package org.hikiwake.quiz.behaviour;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hikiwake.quiz.grading.Score;

/** The first response is marked at once, and counts. */
public record ImmediateFeedback() implements Behaviour {

  @Override
  public String word() {
    return "immediate-feedback";
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
  public Optional<Score> mark(List<Try> tries) {
    return Optional.of(Try.last(tries).fraction());
  }
}
