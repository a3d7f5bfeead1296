package org.hikiwake.web.assignment;

import java.util.List;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.PersonId;

/** Who has taken a quiz; another feature knows. */
public interface Takers {

  /** How many attempts there are at the quiz, those that go on included. */
  long attempts(QuizId quiz);

  /** Whether somebody has an attempt at the quiz. */
  boolean hasTaken(QuizId quiz, PersonId person);

  /** The quizzes, each in a revision, of which an attempt goes on. */
  List<Sat> running();

  /** A revision of a quiz over which somebody sits. */
  record Sat(QuizId quiz, int revision) {}
}
