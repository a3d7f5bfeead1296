package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.hikiwake.quiz.assignment.Access;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;

/** Makes courses with quizzes for tests. */
@ApplicationScoped
public class TestQuizzes {

  private final Courses courses;
  private final Quizzes quizzes;
  private final TestPeople people;

  TestQuizzes(Courses courses, Quizzes quizzes, TestPeople people) {
    this.courses = courses;
    this.quizzes = quizzes;
    this.people = people;
  }

  /** A course with an instructor and a student, and a quiz that is published. */
  public record Class(Course course, Person instructor, Person student, Quiz quiz) {}

  public Class with(Rules rules, List<Slot> slots) {
    Person instructor = people.any(Role.INSTRUCTOR);
    Course course = courses.open("A course", ZoneOffset.UTC, instructor.id());
    Person student = student(course);
    Quiz quiz = published(course, instructor, rules, slots);
    return new Class(course, instructor, student, quiz);
  }

  public Person student(Course course) {
    Person student = people.any();
    courses.enrol(course.id(), student.id(), Standing.STUDENT, student.id());
    return student;
  }

  public Quiz published(Course course, Person instructor, Rules rules, List<Slot> slots) {
    Quiz begun = Quiz.begin(QuizId.random(), "A quiz");
    quizzes.add(new Assignment(course.id(), begun), instructor.id());
    Quiz ready =
        new Quiz(begun.id(), 2, begun.title(), "Read the essays first.", true, rules, slots);
    quizzes.revise(ready, instructor.id());
    return ready;
  }

  /** Takes a quiz back from its students. */
  public void withdraw(Class school) {
    quizzes.revise(school.quiz().published(false), school.instructor().id());
  }

  /** Changes the rules of a quiz. */
  public void revise(Class school, Rules rules) {
    quizzes.revise(school.quiz().by(rules), school.instructor().id());
  }

  /** Says from where a quiz is taken. */
  public void allow(Class school, Access access) {
    Quiz now = now(school);
    quizzes.revise(now.by(now.rules().from(access)), school.instructor().id());
  }

  public Quiz now(Class school) {
    return quizzes.find(school.quiz().id()).orElseThrow().quiz();
  }

  /** One question of each kind, each worth a point. */
  public static List<Slot> oneOfEachKind() {
    return Arrays.stream(Kind.values())
        .map(kind -> Slot.of(AnyVersion.of(AnyQuestion.any(kind), "quiz-" + kind.word())))
        .toList();
  }
}
