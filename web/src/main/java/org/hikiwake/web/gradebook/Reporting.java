package org.hikiwake.web.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.gradebook.Changes.Change;
import org.hikiwake.web.gradebook.Changes.News;
import org.hikiwake.web.gradebook.Gradebook.Row;
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
  private final Changes changes;
  private final Clock clock;

  Reporting(OneWriter writer, Gradebook gradebook, Changes changes, Clock clock) {
    this.writer = writer;
    this.gradebook = gradebook;
    this.changes = changes;
    this.clock = clock;
  }

  /** A cell of the gradebook, by the names of its quiz and its student. */
  private record Cell(QuizId quiz, PersonId student) {}

  /** A cell in which something else stands than was told. */
  private record Different(QuizId quiz, Person student) {}

  /** What has changed after a position, in the order in which it was noticed. */
  List<Change> since(CourseId course, int position, int most) {
    List<Different> all = different(course);
    for (int from = 0; from < all.size(); from += AT_A_TIME) {
      note(course, all.subList(from, Math.min(from + AT_A_TIME, all.size())));
    }
    return changes.after(course, position, most);
  }

  /** Looked for outside the writer's turn, since it means to read the whole gradebook. */
  private List<Different> different(CourseId course) {
    Map<Cell, Reported> told = new HashMap<>();
    changes
        .latest(course)
        .forEach(change -> told.put(new Cell(change.quiz(), change.student()), change.reported()));
    Instant now = clock.instant();
    return gradebook.grid(course).rows().stream()
        .flatMap(row -> row.grades().stream().flatMap(grade -> different(row, grade, now, told)))
        .toList();
  }

  private static Stream<Different> different(
      Row row, Grade grade, Instant now, Map<Cell, Reported> told) {
    QuizId quiz = grade.quiz().id();
    Person student = row.student();
    return isNews(Reported.of(grade, now), told.get(new Cell(quiz, student.id())))
        ? Stream.of(new Different(quiz, student))
        : Stream.empty();
  }

  private static boolean isNews(Reported now, @Nullable Reported before) {
    return before == null ? now.isNews() : !now.equals(before);
  }

  /**
   * Asked once more inside the turn: another request may have told it, or more has happened.
   * Everybody's answers wait meanwhile, so each quiz is read once.
   */
  private void note(CourseId course, List<Different> cells) {
    Map<QuizId, List<Person>> byQuiz =
        cells.stream()
            .collect(
                Collectors.groupingBy(
                    Different::quiz,
                    LinkedHashMap::new,
                    Collectors.mapping(Different::student, Collectors.toList())));
    writer.write(() -> byQuiz.forEach((quiz, students) -> note(course, quiz, students)));
  }

  private void note(CourseId course, QuizId quiz, List<Person> students) {
    Map<PersonId, Reported> told = told(course, quiz, students);
    List<Grade> grades = gradebook.grades(quiz, students);
    Instant now = clock.instant();
    changes.append(
        course,
        IntStream.range(0, students.size())
            .mapToObj(n -> news(grades.get(n), students.get(n), now))
            .filter(news -> isNews(news.reported(), told.get(news.student())))
            .toList());
  }

  private Map<PersonId, Reported> told(CourseId course, QuizId quiz, List<Person> students) {
    return changes.latest(course, quiz, students.stream().map(Person::id).toList()).stream()
        .collect(Collectors.toMap(Change::student, Change::reported));
  }

  private static News news(Grade grade, Person student, Instant now) {
    return new News(grade.quiz().id(), student.id(), Reported.of(grade, now));
  }
}
