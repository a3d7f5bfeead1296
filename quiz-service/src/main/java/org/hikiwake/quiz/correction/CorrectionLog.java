package org.hikiwake.quiz.correction;

import java.time.Instant;
import java.util.List;
import org.hikiwake.quiz.assignment.QuizId;

/**
 * Where corrections are kept. Attempts that are read after one was appended are marked by it; on
 * another node within {@link Correcting#SPREAD}.
 */
public interface CorrectionLog {

  Corrections of(QuizId quiz);

  /**
   * Appends a correction; it is durable when this returns.
   *
   * @return false where another one came first
   */
  boolean append(QuizId quiz, Correction next);

  /** The quizzes with a correction from before then of which nobody has said that it is settled. */
  List<QuizId> unsettled(Instant before);

  /** Says that everybody is marked by the corrections of a quiz up to that number. */
  void settled(QuizId quiz, int number, Instant at);
}
