package org.hikiwake.web.gradebook;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

  /** What is to be told of a student in a quiz. */
  record News(QuizId quiz, PersonId student, Reported reported) {}

  /** Appends some in their order; part of the work of {@link org.hikiwake.web.store.OneWriter}. */
  void append(CourseId course, List<News> news) {
    if (news.isEmpty()) {
      return;
    }
    int last = last(course);
    for (int n = 0; n < news.size(); n++) {
      rows.persist(row(new ChangeKey(course.value(), last + n + 1), news.get(n)));
    }
    rows.flush();
  }

  private ChangeEntity row(ChangeKey key, News news) {
    Reported reported = news.reported();
    ChangeEntity row = new ChangeEntity();
    row.key = key;
    row.quiz = news.quiz().value();
    row.student = news.student().value();
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
    return row;
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

  /** What was told last of some students in a quiz. */
  List<Change> latest(CourseId course, QuizId quiz, List<PersonId> students) {
    return rows
        .list(
            "from ChangeEntity c where c.key.course = ?1 and c.quiz = ?2 and c.student in ?3"
                + LATEST,
            course.value(),
            quiz.value(),
            students.stream().map(PersonId::value).toList())
        .stream()
        .map(Changes::model)
        .toList();
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
