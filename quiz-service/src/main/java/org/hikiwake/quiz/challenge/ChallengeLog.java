package org.hikiwake.quiz.challenge;

import java.util.List;
import java.util.function.Predicate;
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
   * @param fits whether it may be said, given all that was said of the attempt's answers before it;
   *     nothing comes between
   * @return false where it may not, or something else was said first
   */
  boolean append(
      QuizId quiz, AttemptId attempt, int position, Said next, Predicate<List<Challenge>> fits);
}
