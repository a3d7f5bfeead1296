package org.hikiwake.web.assignment;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.hikiwake.quiz.assignment.QuizId;

/** Stands in where quizzes cannot be taken. */
@DefaultBean
@ApplicationScoped
class NoTakers implements Takers {

  @Override
  public long attempts(QuizId quiz) {
    return 0;
  }
}
