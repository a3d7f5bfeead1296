package org.hikiwake.quiz.behaviour;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hikiwake.quiz.grading.Score;

/** Responses may be changed until the end; then the last one is marked. */
public record DeferredFeedback() implements Behaviour {

  @Override
  public String word() {
    return "deferred-feedback";
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
  public Optional<Score> mark(List<Try> tries) {
    return Optional.of(Try.last(tries).fraction());
  }
}
