package org.hikiwake.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.assignment.Takers;

/** Counts the attempts that there are. */
@ApplicationScoped
class AttemptTakers implements Takers {

  private final AttemptRows rows;

  AttemptTakers(AttemptRows rows) {
    this.rows = rows;
  }

  @Override
  public long attempts(QuizId quiz) {
    return rows.count("quiz", quiz.value());
  }
}
