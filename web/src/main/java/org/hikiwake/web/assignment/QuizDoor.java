package org.hikiwake.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/**
 * Lets people to quizzes. To whom a quiz is closed, it looks as if there were none; so does a quiz
 * that is not published, to those who are to take it.
 */
@RequestScoped
public class QuizDoor {

  private final Quizzes quizzes;
  private final CourseDoor door;

  QuizDoor(Quizzes quizzes, CourseDoor door) {
    this.quizzes = quizzes;
    this.door = door;
  }

  /** The quiz for somebody who is in its course. */
  public Entered entered(String id) {
    return Optional.of(id)
        .filter(QuizId::isOne)
        .flatMap(known -> find(new QuizId(known)))
        .filter(entered -> entered.quiz().published() || entered.isTeaching())
        .orElseThrow(QuizDoor::unknown);
  }

  /** The quiz, published or not; nothing for somebody who is not in its course. */
  public Optional<Entered> find(QuizId id) {
    return quizzes
        .find(id)
        .flatMap(
            assignment ->
                door.find(assignment.course())
                    .map(enrolled -> new Entered(enrolled, assignment.quiz())));
  }

  /** What he who asks is in the course of a quiz that there is; gone where he is not in it. */
  public Standing standing(QuizId id) {
    return door.standing(quizzes.course(id));
  }

  /** The quiz for somebody who teaches its course. */
  public Entered taught(String id) {
    Entered entered = entered(id);
    if (!entered.isTeaching()) {
      throw new Fault(Kind.NOT_YOURS, "Only the course's instructors may do this.");
    }
    return entered;
  }

  private static Fault unknown() {
    return new Fault(
        Kind.UNKNOWN_QUIZ,
        "Or you are not in its course. The page of each of your courses lists its quizzes.");
  }
}
