package org.hikiwake.web.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/** Finds the students of a course. */
@ApplicationScoped
public class Students {

  private final Courses courses;

  Students(Courses courses) {
    this.courses = courses;
  }

  /** By name. */
  public List<Person> of(CourseId course) {
    Collator collator = Collator.getInstance(Locale.ENGLISH);
    return courses.members(course).stream()
        .filter(member -> !member.isInstructor())
        .map(Member::person)
        .sorted(Comparator.comparing(Person::name, collator).thenComparing(p -> p.id().value()))
        .toList();
  }

  /**
   * A student by his id.
   *
   * @throws Fault where the course has none
   */
  public Person find(CourseId course, String id) {
    return of(course).stream()
        .filter(student -> student.id().value().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new Fault(Kind.UNKNOWN_PERSON, "No student of this course has that name here."));
  }
}
