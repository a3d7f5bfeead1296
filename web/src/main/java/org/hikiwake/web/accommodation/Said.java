package org.hikiwake.web.accommodation;

import java.time.Instant;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody said what a student is given.
 *
 * @param quiz null where it is said of all quizzes of the course
 * @param given nothing where what was given before is taken back
 * @param reason for those who teach the course
 */
record Said(
    PersonId student,
    @Nullable QuizId quiz,
    Accommodation given,
    String reason,
    PersonId actor,
    Instant at) {

  /** Characters in the longest reason. */
  static final int LONGEST_REASON = 1_000;
}
