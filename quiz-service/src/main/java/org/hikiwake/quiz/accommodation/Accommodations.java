package org.hikiwake.quiz.accommodation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.ActorId;

/** What students are given beyond the rules, as it is now. */
public interface Accommodations {

  /** Who is given something in a quiz, and what: what is said of all quizzes of its course too. */
  Map<ActorId, Accommodation> of(QuizId quiz);

  default Accommodation of(QuizId quiz, ActorId student) {
    return of(quiz).getOrDefault(student, Accommodation.NONE);
  }

  /** The same, but for who is no student of the course any more: nobody waits for him. */
  default Map<ActorId, Accommodation> ofStudents(QuizId quiz) {
    return of(quiz);
  }

  /** The quiz as it is for a student. */
  default Quiz on(Quiz quiz, ActorId student) {
    return of(quiz.id(), student).on(quiz);
  }

  /** The quiz, which is over when it has closed for the last of those who are given more time. */
  default Quiz untilTheLast(Quiz quiz) {
    Optional<Instant> last =
        ofStudents(quiz.id()).values().stream()
            .flatMap(
                given -> Optional.ofNullable(given.on(quiz.rules()).window().closes()).stream())
            .max(Instant::compareTo);
    return last.map(quiz::until).orElse(quiz);
  }
}
