package org.hikiwake.web.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.assignment.Assignment;
import org.hikiwake.web.assignment.QuizRevised;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.course.CourseId;
import org.jspecify.annotations.Nullable;

/** Gives students something beyond the rules, and takes it back. */
@ApplicationScoped
class Accommodating {

  private final StoredAccommodations kept;
  private final Quizzes quizzes;
  private final Attempting attempting;
  private final Clock clock;
  private final Event<QuizRevised> events;

  Accommodating(
      StoredAccommodations kept,
      Quizzes quizzes,
      Attempting attempting,
      Clock clock,
      Event<QuizRevised> events) {
    this.kept = kept;
    this.quizzes = quizzes;
    this.attempting = attempting;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Says what a student is given, instead of what was said before of the same quiz or course. Who
   * sits over an attempt is not to find that its time has been up for a while.
   *
   * @return the attempt that would be over at once; nothing is said then
   */
  Optional<Attempt> say(CourseId course, Said said) {
    List<Quiz> about = about(course, said);
    Optional<Attempt> cut =
        about.stream().flatMap(quiz -> cut(course, said, quiz).stream()).findFirst();
    if (cut.isEmpty() && kept.append(course, said)) {
      about.forEach(quiz -> events.fire(new QuizRevised(quiz.id())));
    }
    return cut;
  }

  private List<Quiz> about(CourseId course, Said said) {
    return said.quiz() == null
        ? quizzes.of(course)
        : quizzes.find(said.quiz()).map(Assignment::quiz).stream().toList();
  }

  private Optional<Attempt> cut(CourseId course, Said said, Quiz quiz) {
    Instant now = clock.instant();
    Accommodation given = effective(course, said, quiz.id());
    return attempting.of(quiz.id(), new ActorId(said.student().value())).stream()
        .filter(attempt -> !attempt.isOver(now))
        .filter(attempt -> isOver(attempt, quiz, given, now))
        .findFirst();
  }

  /** What would hold in a quiz if that were said. */
  private Accommodation effective(CourseId course, Said said, QuizId quiz) {
    return said.quiz() == null
        ? latest(course, said.student(), quiz).besides(said.given())
        : said.given().besides(latest(course, said.student(), null));
  }

  private Accommodation latest(CourseId course, PersonId student, @Nullable QuizId quiz) {
    return kept.latest(course, student, quiz).map(Said::given).orElse(Accommodation.NONE);
  }

  private boolean isOver(Attempt attempt, Quiz quiz, Accommodation given, Instant now) {
    Quiz begun = given.on(quizzes.find(quiz.id(), attempt.quiz().revision()));
    Instant due = Attempt.due(begun, attempt.started(), given.on(quiz.rules()).window());
    return due != null && !now.isBefore(due);
  }
}
