package org.hikiwake.web;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.Dependent;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;

/** Everybody there is, in a course and in another one; for tests that ask who may do what. */
@Dependent
class Everybody {

  /** Who asks. */
  enum Who {
    STRANGER,
    STUDENT_ELSEWHERE,
    STUDENT_HERE,
    INSTRUCTOR_ELSEWHERE,
    INSTRUCTOR_HERE,
    ADMINISTRATOR
  }

  private final TestPeople people;
  private final Courses courses;
  private final Map<Who, Person> persons = new EnumMap<>(Who.class);

  Everybody(TestPeople people, Courses courses) {
    this.people = people;
    this.courses = courses;
  }

  /** Other people than all before; nobody knows the stranger. */
  void arrive() {
    persons.put(Who.STUDENT_ELSEWHERE, people.any());
    persons.put(Who.STUDENT_HERE, people.any());
    persons.put(Who.INSTRUCTOR_ELSEWHERE, people.any(Role.INSTRUCTOR));
    persons.put(Who.INSTRUCTOR_HERE, people.any(Role.INSTRUCTOR));
    persons.put(Who.ADMINISTRATOR, people.any(Role.ADMINISTRATOR));
  }

  Person get(Who who) {
    return persons.get(who);
  }

  /** The course that is meant by here. */
  Course openHere() {
    return opened(Who.INSTRUCTOR_HERE, Who.STUDENT_HERE);
  }

  Course openElsewhere() {
    return opened(Who.INSTRUCTOR_ELSEWHERE, Who.STUDENT_ELSEWHERE);
  }

  private Course opened(Who instructor, Who student) {
    Course course = courses.open("A course", ZoneOffset.UTC, get(instructor).id());
    enrol(course, get(student));
    return course;
  }

  void enrol(Course course, Person student) {
    courses.enrol(course.id(), student.id(), Standing.STUDENT, student.id());
  }

  /** A browser in which he is signed in, and which goes nowhere by itself. */
  RequestSpecification as(Who who) {
    RequestSpecification request = given().redirects().follow(false);
    return who == Who.STRANGER
        ? request
        : request.cookie(TestPeople.cookieName(), people.cookie(get(who)));
  }
}
