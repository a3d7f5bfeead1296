package org.hikiwake.bench.blind;

import java.util.Optional;
import org.hikiwake.quiz.question.Question;

/** Whether what a true/false question says is true. */
final class Truths {

  private Truths() {}

  /** Empty for the other kinds. */
  static Optional<Boolean> of(Question question) {
    return question.fold(
        new Question.Cases<>(
            q -> Optional.empty(),
            q -> Optional.empty(),
            q -> Optional.of(q.truth()),
            q -> Optional.empty(),
            q -> Optional.empty(),
            q -> Optional.empty(),
            q -> Optional.empty(),
            q -> Optional.empty(),
            q -> Optional.empty(),
            q -> Optional.empty()));
  }
}
