package org.hikiwake.quiz.behaviour;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hikiwake.quiz.grading.Score;

/** Responses may be changed until the end; then a person marks the last one. */
public record ManualGraded() implements Behaviour {

  @Override
  public String word() {
    return "manual-graded";
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
    return Optional.empty();
  }
}
