package org.hikiwake.web.gradebook;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * The results of each course as other systems were told of them, one after the other. Who appends
 * one has seen the last one before it, which are there for everybody then: none becomes visible
 * after one that follows it, on however many nodes. Nothing is ever changed or taken out.
 */
@ApplicationScoped
class Changes {

  /** The rows that no later one on the same student and quiz has replaced. */
  private static final String LATEST =
      " and not exists (select 1 from ChangeEntity l where l.key.course = c.key.course"
          + " and l.quiz = c.quiz and l.student = c.student and l.key.position > c.key.position)";

  private final ChangeRows rows;
  private final Clock clock;

  Changes(ChangeRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * That a result was not what had been told before.
   *
   * @param noted when that was noticed
   */
  record Change(int position, QuizId quiz, PersonId student, Reported reported, Instant noted) {}

  /** Appends one; part of the work of {@link org.hikiwake.web.store.OneWriter}. */
  void append(CourseId course, QuizId quiz, PersonId student, Reported reported) {
    ChangeEntity row = new ChangeEntity();
    row.key = new ChangeKey(course.value(), last(course) + 1);
    row.quiz = quiz.value();
    row.student = student.value();
    row.state = Words.of(reported.state());
    row.attempt = reported.attempt();
    row.earned = reported.earned() == null ? null : reported.earned().toString();
    row.possible = reported.possible().toString();
    row.awaiting = reported.awaiting();
    row.late = reported.late();
    row.excused = reported.excused();
    row.endedAt = reported.ended();
    row.overridden = reported.overridden();
    row.notedAt = clock.instant();
    rows.persistAndFlush(row);
  }

  /** Nothing is ever taken out: the last position is how many there are, and sooner found. */
  private int last(CourseId course) {
    return rows.find("key.course", Sort.descending("key.position"), course.value())
        .firstResultOptional()
        .map(row -> row.key.position())
        .orElse(0);
  }

  /** What was told last of each student in each quiz of a course. */
  List<Change> latest(CourseId course) {
    return rows
        .list("from ChangeEntity c where c.key.course = ?1" + LATEST, course.value())
        .stream()
        .map(Changes::model)
        .toList();
  }

  /** What was told last of a student in a quiz. */
  Optional<Change> latest(CourseId course, QuizId quiz, PersonId student) {
    return rows.find(
            "from ChangeEntity c where c.key.course = ?1 and c.quiz = ?2 and c.student = ?3"
                + LATEST,
            course.value(),
            quiz.value(),
            student.value())
        .firstResultOptional()
        .map(Changes::model);
  }

  /** Those after a position that still hold, in their order. */
  List<Change> after(CourseId course, int position, int most) {
    return rows
        .find(
            "from ChangeEntity c where c.key.course = ?1 and c.key.position > ?2"
                + LATEST
                + " order by c.key.position",
            course.value(),
            position)
        .page(0, most)
        .list()
        .stream()
        .map(Changes::model)
        .toList();
  }

  private static Change model(ChangeEntity row) {
    return new Change(
        row.key.position(),
        new QuizId(row.quiz),
        new PersonId(row.student),
        new Reported(
            Reported.state(row.state),
            row.attempt,
            score(row.earned),
            Score.parse(row.possible),
            row.awaiting,
            row.late,
            row.excused,
            row.endedAt,
            row.overridden),
        row.notedAt);
  }

  private static @Nullable Score score(@Nullable String text) {
    return text == null ? null : Score.parse(text);
  }
}
