package org.hikiwake.web.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.quiz.accommodation.Accommodations;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.assignment.Assignment;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.course.Students;

/** Brings students, quizzes and attempts together. */
@ApplicationScoped
class Gradebook {

  private final Students students;
  private final Quizzes quizzes;
  private final Attempting attempting;
  private final Accommodations accommodations;
  private final Excuses excuses;
  private final SetMarks marks;

  Gradebook(
      Students students,
      Quizzes quizzes,
      Attempting attempting,
      Accommodations accommodations,
      Excuses excuses,
      SetMarks marks) {
    this.students = students;
    this.quizzes = quizzes;
    this.attempting = attempting;
    this.accommodations = accommodations;
    this.excuses = excuses;
    this.marks = marks;
  }

  /**
   * A quiz with the grade of each student, in their order.
   *
   * @param attempts all that were made, also by who has left the course
   */
  record Column(Quiz quiz, List<Grade> grades, List<Attempt> attempts) {

    boolean isTaken() {
      return grades.stream().anyMatch(grade -> !grade.attempts().isEmpty());
    }
  }

  /** A student with his grade in each quiz, in their order. */
  record Row(Person student, List<Grade> grades) {

    /** What counts over what was possible, and nothing over nothing where that is all there is. */
    Result total(Instant now) {
      return Gradebook.total(grades, now);
    }
  }

  /** Students by quizzes. */
  record Grid(List<Quiz> quizzes, List<Row> rows) {}

  static Result total(List<Grade> grades, Instant now) {
    return Result.sum(grades.stream().flatMap(grade -> grade.counted(now).stream()).toList());
  }

  Column column(Quiz quiz, List<Person> students) {
    return column(quiz, students, attempting.of(quiz.id()));
  }

  /**
   * The grades of some students in a quiz as that is now, in their order. It asks the database as
   * often for one of them as for a thousand.
   */
  List<Grade> grades(QuizId quiz, List<Person> some) {
    List<ActorId> ids = some.stream().map(Gradebook::actor).toList();
    return column(now(quiz), some, attempting.of(quiz, ids)).grades();
  }

  private Column column(Quiz quiz, List<Person> students, List<Attempt> made) {
    Map<ActorId, List<Attempt>> attempts =
        made.stream().collect(Collectors.groupingBy(Attempt::student));
    Set<PersonId> excused = excuses.of(quiz.id()).keySet();
    Map<PersonId, SetMark> set = marks.of(quiz.id());
    return new Column(
        quiz,
        students.stream()
            .map(
                student ->
                    new Grade(
                        accommodations.on(quiz, actor(student)),
                        attempts.getOrDefault(actor(student), List.of()),
                        excused.contains(student.id()),
                        Optional.ofNullable(set.get(student.id()))
                            .map(SetMark::result)
                            .orElse(null)))
            .toList(),
        made);
  }

  private static ActorId actor(Person person) {
    return new ActorId(person.id().value());
  }

  /** The whole of a course, without the quizzes that are drafts and that nobody has taken. */
  Grid grid(CourseId course) {
    List<Person> all = students.of(course);
    List<Column> columns =
        quizzes.of(course).stream()
            .map(quiz -> column(quiz, all))
            .filter(column -> column.quiz().published() || column.isTaken())
            .toList();
    List<Row> rows = new ArrayList<>();
    for (int n = 0; n < all.size(); n++) {
      int at = n;
      rows.add(new Row(all.get(n), columns.stream().map(c -> c.grades().get(at)).toList()));
    }
    return new Grid(columns.stream().map(Column::quiz).toList(), List.copyOf(rows));
  }

  /** A student's grade in a quiz as that is now. */
  Grade grade(QuizId quiz, Person student) {
    return grade(now(quiz), student);
  }

  private Quiz now(QuizId quiz) {
    return quizzes.find(quiz).map(Assignment::quiz).orElseThrow();
  }

  Grade grade(Quiz quiz, Person student) {
    return new Grade(
        accommodations.on(quiz, actor(student)),
        attempting.of(quiz.id(), actor(student)),
        Excuses.isExcused(excuses.history(quiz.id(), student.id())),
        marks.inForce(quiz.id(), student.id()).map(SetMark::result).orElse(null));
  }

  /** A student's grades in what he can see of a course. */
  List<Grade> of(CourseId course, Person student) {
    return quizzes.of(course).stream()
        .filter(Quiz::published)
        .map(quiz -> grade(quiz, student))
        .toList();
  }
}
