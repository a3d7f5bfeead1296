package org.hikiwake.web.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.ExternalQuizzes;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.enrolment.StudentNames;
import org.hikiwake.web.gradebook.GradeResource.ExcuseResource;
import org.hikiwake.web.gradebook.GradeResource.SetMarkResource;
import org.hikiwake.web.gradebook.Gradebook.Grid;
import org.hikiwake.web.gradebook.Gradebook.Row;
import org.hikiwake.web.gradebook.GradebookListing.StudentGrades;
import org.hikiwake.web.gradebook.GradebookListing.Total;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Part;
import org.hikiwake.web.site.Slice;
import org.jspecify.annotations.Nullable;

/** Says grades for programs, by the names that they have for students and quizzes. */
@ApplicationScoped
class GradeResources {

  private final Gradebook gradebook;
  private final Excuses excuses;
  private final SetMarks marks;
  private final StudentNames students;
  private final ExternalQuizzes quizzes;
  private final Clock clock;

  GradeResources(
      Gradebook gradebook,
      Excuses excuses,
      SetMarks marks,
      StudentNames students,
      ExternalQuizzes quizzes,
      Clock clock) {
    this.gradebook = gradebook;
    this.excuses = excuses;
    this.marks = marks;
    this.students = students;
    this.quizzes = quizzes;
    this.clock = clock;
  }

  /** A student in a quiz, with all that led to his grade. */
  GradeHistory history(Entered entered, Person student) {
    Quiz quiz = entered.quiz();
    List<Excuse> said = excuses.history(quiz.id(), student.id());
    return new GradeHistory(
        student.id().value(),
        external(students.externals(), student),
        GradeResource.of(
            gradebook.grade(quiz, student),
            quizzes.of(entered.course().id()).get(quiz.id()),
            said.stream().findFirst().filter(Excuse::excused).orElse(null),
            marks.inForce(quiz.id(), student.id()).orElse(null),
            clock.instant()),
        said.stream().map(ExcuseResource::of).toList(),
        marks.history(quiz.id(), student.id()).stream().map(SetMarkResource::of).toList());
  }

  private static @Nullable String external(Map<PersonId, ExternalId> known, Person student) {
    ExternalId external = known.get(student.id());
    return external == null ? null : external.value();
  }

  /** Those who are excused from a quiz. */
  ExcuseListing excused(Entered entered, List<Person> all, Part part) {
    Map<PersonId, Excuse> said = excuses.of(entered.quiz().id());
    Map<PersonId, ExternalId> externals = students.externals();
    Slice<ExcuseListing.Line> slice =
        Slice.of(
            all.stream()
                .filter(student -> said.containsKey(student.id()))
                .map(
                    student ->
                        new ExcuseListing.Line(
                            student.id().value(),
                            external(externals, student),
                            ExcuseResource.of(said.get(student.id()))))
                .toList(),
            ExcuseListing.Line::student,
            part);
    return new ExcuseListing(slice.items(), slice.next());
  }

  /** What is said of the quizzes of a course, beside what was earned there. */
  private record Beside(
      Map<PersonId, ExternalId> students,
      Map<QuizId, ExternalId> quizzes,
      Map<QuizId, Map<PersonId, Excuse>> excuses,
      Map<QuizId, Map<PersonId, SetMark>> marks) {

    GradeResource grade(Grade grade, PersonId student, Instant now) {
      QuizId quiz = grade.quiz().id();
      return GradeResource.of(
          grade,
          quizzes.get(quiz),
          excuses.get(quiz).get(student),
          marks.get(quiz).get(student),
          now);
    }
  }

  /** The gradebook of a course. */
  GradebookListing listing(CourseId course, Part part) {
    Grid grid = gradebook.grid(course);
    Instant now = clock.instant();
    Slice<Row> slice = Slice.of(grid.rows(), row -> row.student().id().value(), part);
    Beside beside = beside(course, grid.quizzes());
    return new GradebookListing(
        slice.items().stream().map(row -> line(row, beside, now)).toList(), slice.next());
  }

  private Beside beside(CourseId course, List<Quiz> all) {
    Map<QuizId, Map<PersonId, Excuse>> excused = new HashMap<>();
    Map<QuizId, Map<PersonId, SetMark>> set = new HashMap<>();
    for (Quiz quiz : all) {
      excused.put(quiz.id(), excuses.of(quiz.id()));
      set.put(quiz.id(), marks.of(quiz.id()));
    }
    return new Beside(students.externals(), quizzes.of(course), excused, set);
  }

  private static StudentGrades line(Row row, Beside beside, Instant now) {
    Person student = row.student();
    return new StudentGrades(
        student.id().value(),
        external(beside.students(), student),
        student.name(),
        Total.of(row.total(now)),
        row.grades().stream().map(grade -> beside.grade(grade, student.id(), now)).toList());
  }
}
