package org.hikiwake.quiz.challenge;

import java.util.List;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.AttemptId;

/** Where challenges are kept. */
public interface ChallengeLog {

  /** Those of all attempts at a quiz, by attempt and position. */
  List<Challenge> of(QuizId quiz);

  /** Those of an attempt, by position. */
  List<Challenge> of(AttemptId attempt);

  /**
   * Appends what was said of an answer; it is durable when this returns.
   *
   * @return false where something else was said first
   */
  boolean append(QuizId quiz, AttemptId attempt, int position, Said next);
}
