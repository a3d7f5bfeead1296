package org.hikiwake.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.accommodation.Accommodations;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.Enrolled;
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
  private final Takers takers;
  private final Accommodations accommodations;
  private final Visiting visiting;

  QuizDoor(
      Quizzes quizzes,
      CourseDoor door,
      Takers takers,
      Accommodations accommodations,
      Visiting visiting) {
    this.quizzes = quizzes;
    this.door = door;
    this.takers = takers;
    this.accommodations = accommodations;
    this.visiting = visiting;
  }

  /** The quiz for somebody who is in its course. */
  public Entered entered(String id) {
    return Optional.of(id)
        .filter(QuizId::isOne)
        .flatMap(known -> find(new QuizId(known)))
        .filter(this::isOpen)
        .orElseThrow(QuizDoor::unknown);
  }

  /** The quizzes that are open to somebody who is in the course. */
  public List<Quiz> all(Enrolled enrolled) {
    return quizzes.of(enrolled.course().id()).stream()
        .map(quiz -> entered(enrolled, quiz))
        .filter(this::isOpen)
        .map(Entered::quiz)
        .toList();
  }

  /** A quiz that was taken back is still there for those who have taken it. */
  private boolean isOpen(Entered entered) {
    Quiz quiz = entered.quiz();
    return quiz.published()
        || entered.isTeaching()
        || takers.hasTaken(quiz.id(), visiting.signedIn().id());
  }

  /** The quiz, published or not; nothing for somebody who is not in its course. */
  public Optional<Entered> find(QuizId id) {
    return quizzes
        .find(id)
        .flatMap(
            assignment ->
                door.find(assignment.course())
                    .map(enrolled -> entered(enrolled, assignment.quiz())));
  }

  /** A student sees the quiz as it is for him. */
  private Entered entered(Enrolled enrolled, Quiz quiz) {
    return new Entered(
        enrolled,
        enrolled.isTeaching()
            ? quiz
            : accommodations.on(quiz, new ActorId(visiting.signedIn().id().value())));
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
