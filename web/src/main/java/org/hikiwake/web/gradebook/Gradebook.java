package org.hikiwake.web.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.quiz.accommodation.Accommodations;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Member;

/** Brings students, quizzes and attempts together. */
@ApplicationScoped
class Gradebook {

  private final Courses courses;
  private final Quizzes quizzes;
  private final Attempting attempting;
  private final Accommodations accommodations;
  private final Excuses excuses;
  private final SetMarks marks;

  Gradebook(
      Courses courses,
      Quizzes quizzes,
      Attempting attempting,
      Accommodations accommodations,
      Excuses excuses,
      SetMarks marks) {
    this.courses = courses;
    this.quizzes = quizzes;
    this.attempting = attempting;
    this.accommodations = accommodations;
    this.excuses = excuses;
    this.marks = marks;
  }

  /** A quiz with the grade of each student, in their order. */
  record Column(Quiz quiz, List<Grade> grades) {

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

  /** The students of a course, by name. */
  List<Person> students(CourseId course) {
    Collator collator = Collator.getInstance(Locale.ENGLISH);
    return courses.members(course).stream()
        .filter(member -> !member.isInstructor())
        .map(Member::person)
        .sorted(Comparator.comparing(Person::name, collator).thenComparing(p -> p.id().value()))
        .toList();
  }

  Column column(Quiz quiz, List<Person> students) {
    Map<ActorId, List<Attempt>> attempts =
        attempting.of(quiz.id()).stream().collect(Collectors.groupingBy(Attempt::student));
    Set<PersonId> excused = excuses.of(quiz.id());
    Map<PersonId, Result> set = marks.of(quiz.id());
    return new Column(
        quiz,
        students.stream()
            .map(
                student ->
                    new Grade(
                        accommodations.on(quiz, actor(student)),
                        attempts.getOrDefault(actor(student), List.of()),
                        excused.contains(student.id()),
                        set.get(student.id())))
            .toList());
  }

  private static ActorId actor(Person person) {
    return new ActorId(person.id().value());
  }

  /** The whole of a course, without the quizzes that are drafts and that nobody has taken. */
  Grid grid(CourseId course) {
    List<Person> students = students(course);
    List<Column> columns =
        quizzes.of(course).stream()
            .map(quiz -> column(quiz, students))
            .filter(column -> column.quiz().published() || column.isTaken())
            .toList();
    List<Row> rows = new ArrayList<>();
    for (int n = 0; n < students.size(); n++) {
      int at = n;
      rows.add(new Row(students.get(n), columns.stream().map(c -> c.grades().get(at)).toList()));
    }
    return new Grid(columns.stream().map(Column::quiz).toList(), List.copyOf(rows));
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
