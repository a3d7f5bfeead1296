package org.hikiwake.web.course;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/**
 * Lets people into courses. To whom a course is closed, it looks as if there were none; who is in
 * it and may not do something is told so.
 */
@RequestScoped
public class CourseDoor {

  private final Courses courses;
  private final Visiting visiting;

  CourseDoor(Courses courses, Visiting visiting) {
    this.courses = courses;
    this.visiting = visiting;
  }

  /** The course for somebody who is in it; an administrator enters every one as instructor. */
  public Enrolled entered(String id) {
    return enrolled(course(id)).orElseThrow(CourseDoor::unknown);
  }

  /** The same; nothing for somebody who is not in it. */
  public Optional<Enrolled> find(CourseId id) {
    return courses.find(id).flatMap(this::enrolled);
  }

  /** The courses that are open to him who asks. */
  public List<Enrolled> all() {
    Person person = visiting.signedIn();
    return person.isAdministrator()
        ? courses.all().stream().map(c -> new Enrolled(c, Standing.INSTRUCTOR)).toList()
        : courses.of(person.id());
  }

  private Optional<Enrolled> enrolled(Course course) {
    Standing standing = standing(course.id());
    return standing == Standing.GONE
        ? Optional.empty()
        : Optional.of(new Enrolled(course, standing));
  }

  /** What he who asks is in a course; gone where he is not in it. */
  public Standing standing(CourseId id) {
    Person person = visiting.signedIn();
    return person.isAdministrator() ? Standing.INSTRUCTOR : courses.standing(id, person.id());
  }

  /** The course for somebody who teaches it. */
  public Course taught(String id) {
    Enrolled enrolled = entered(id);
    if (!enrolled.isTeaching()) {
      throw new Fault(Kind.NOT_YOURS, "Only the course's instructors may do this.");
    }
    return enrolled.course();
  }

  /** The courses that he who asks teaches, by title. */
  public List<Course> taught() {
    return all().stream().filter(Enrolled::isTeaching).map(Enrolled::course).toList();
  }

  private Course course(String id) {
    try {
      return courses.find(new CourseId(id)).orElseThrow(CourseDoor::unknown);
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }

  private static Fault unknown() {
    return new Fault(
        Kind.UNKNOWN_COURSE,
        "Or you are not in it. The page Courses lists yours; with a join code you come into"
            + " another.");
  }
}
