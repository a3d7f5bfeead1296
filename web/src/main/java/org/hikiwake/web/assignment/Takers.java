package org.hikiwake.web.assignment;

import org.hikiwake.quiz.assignment.QuizId;

/** Who has taken a quiz; another feature knows. */
public interface Takers {

  /** How many attempts there are at the quiz, those that go on included. */
  long attempts(QuizId quiz);
}
