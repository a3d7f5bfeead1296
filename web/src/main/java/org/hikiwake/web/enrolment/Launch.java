package org.hikiwake.web.enrolment;

import java.time.Duration;
import java.util.Optional;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;

/**
 * That a student comes in by a link, once.
 *
 * @param issuer whose programs send him
 * @param quiz to which he comes; empty for the page of the course
 */
record Launch(PersonId issuer, PersonId person, CourseId course, Optional<QuizId> quiz) {

  /** Long enough for a slow browser, and too short for a link to be kept or passed on. */
  static final Duration LIFE = Duration.ofMinutes(2);

  /** The page to which it leads. */
  String landing() {
    return quiz.map(id -> "/quizzes/" + id).orElse("/courses/" + course);
  }
}
