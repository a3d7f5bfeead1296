package org.hikiwake.web.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.assignment.Assignment;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.gradebook.Changes.Change;
import org.hikiwake.web.gradebook.Gradebook.Grid;
import org.hikiwake.web.store.OneWriter;
import org.jspecify.annotations.Nullable;

/**
 * Tells other systems what has changed in the results of a course. A result changes by many things:
 * what a student does, a mark, an excuse, other rules, the mere passing of time. So it is not asked
 * who changed what; when somebody looks, what is true is compared with what was told last.
 */
@ApplicationScoped
class Reporting {

  /** So many are written at a time, that those who answer get their turn. */
  private static final int AT_A_TIME = 100;

  private final OneWriter writer;
  private final Gradebook gradebook;
  private final Quizzes quizzes;
  private final Changes changes;
  private final Clock clock;

  Reporting(OneWriter writer, Gradebook gradebook, Quizzes quizzes, Changes changes, Clock clock) {
    this.writer = writer;
    this.gradebook = gradebook;
    this.quizzes = quizzes;
    this.changes = changes;
    this.clock = clock;
  }

  /** A student in a quiz. */
  private record Cell(QuizId quiz, PersonId student) {}

  /** What has changed after a position, in the order in which it was noticed. */
  List<Change> since(CourseId course, int position, int most) {
    List<Place> different = different(course);
    for (int from = 0; from < different.size(); from += AT_A_TIME) {
      note(course, different.subList(from, Math.min(from + AT_A_TIME, different.size())));
    }
    return changes.after(course, position, most);
  }

  /** A cell of the gradebook in which something else stands than was told. */
  private record Place(QuizId quiz, Person student) {}

  /** Looked for outside the writer's turn, since it means to read the whole gradebook. */
  private List<Place> different(CourseId course) {
    Map<Cell, Told> told = new HashMap<>();
    changes
        .latest(course)
        .forEach(change -> told.put(new Cell(change.quiz(), change.student()), change.told()));
    Instant now = clock.instant();
    Grid grid = gradebook.grid(course);
    List<Place> different = new ArrayList<>();
    grid.rows()
        .forEach(
            row ->
                row.grades().stream()
                    .filter(
                        grade ->
                            isNews(
                                Told.of(grade, now),
                                told.get(new Cell(grade.quiz().id(), row.student().id()))))
                    .map(grade -> new Place(grade.quiz().id(), row.student()))
                    .forEach(different::add));
    return different;
  }

  private static boolean isNews(Told now, @Nullable Told before) {
    return before == null ? now.isNews() : !now.equals(before);
  }

  /** Asked once more inside the turn: another request may have told it, or more has happened. */
  private void note(CourseId course, List<Place> places) {
    writer.write(() -> places.forEach(place -> note(course, place)));
  }

  private void note(CourseId course, Place place) {
    Grade grade =
        gradebook.grade(
            quizzes.find(place.quiz()).map(Assignment::quiz).orElseThrow(), place.student());
    Told now = Told.of(grade, clock.instant());
    PersonId student = place.student().id();
    Told before = changes.latest(course, place.quiz(), student).map(Change::told).orElse(null);
    if (isNews(now, before)) {
      changes.append(course, place.quiz(), student, now);
    }
  }
}
