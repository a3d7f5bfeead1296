package org.hikiwake.web.marking;

import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Pile;

/** The addresses of what is marked. */
final class Addresses {

  private Addresses() {}

  static String piles(QuizId quiz) {
    return "/quizzes/" + quiz + "/marking";
  }

  static String sheet(AttemptId attempt, int position) {
    return "/attempts/" + attempt + "/marking/" + position;
  }

  /** Whoever shows names goes on showing them. */
  static String sheet(Pile.Answer answer, boolean names) {
    return sheet(answer.attempt().id(), answer.item().position()) + (names ? "?names=yes" : "");
  }

  static String result(AttemptId attempt, int position) {
    return "/attempts/" + attempt + "/result#question-" + position;
  }
}
