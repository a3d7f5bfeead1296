package org.hikiwake.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.Enrolled;
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
    Assignment assignment = assignment(id);
    Enrolled enrolled = door.find(assignment.course()).orElseThrow(QuizDoor::unknown);
    if (!assignment.quiz().published() && !enrolled.isTeaching()) {
      throw unknown();
    }
    return new Entered(enrolled, assignment.quiz());
  }

  /** The quiz for somebody who teaches its course. */
  public Entered taught(String id) {
    Entered entered = entered(id);
    if (!entered.isTeaching()) {
      throw new Fault(Kind.NOT_YOURS, "Only the course's instructors may do this.");
    }
    return entered;
  }

  private Assignment assignment(String id) {
    if (!QuizId.isOne(id)) {
      throw unknown();
    }
    return quizzes.find(new QuizId(id)).orElseThrow(QuizDoor::unknown);
  }

  private static Fault unknown() {
    return new Fault(
        Kind.UNKNOWN_QUIZ,
        "Or you are not in its course. The page of each of your courses lists its quizzes.");
  }
}
