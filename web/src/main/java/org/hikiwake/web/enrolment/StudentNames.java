package org.hikiwake.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Students;
import org.hikiwake.web.site.ExternalId;

/** Finds students for programs, by the names that these have for them. */
@ApplicationScoped
public class StudentNames {

  /** What the API says of an id of a student. */
  public static final String STUDENT =
      "The student is named by your external id for him, or by his id.";

  private final Students students;
  private final Connections connections;
  private final Visiting visiting;

  StudentNames(Students students, Connections connections, Visiting visiting) {
    this.students = students;
    this.connections = connections;
    this.visiting = visiting;
  }

  /** The names that the program has for people. */
  public Map<PersonId, ExternalId> externals() {
    return connections.of(visiting.signedIn().id());
  }

  /** The student by the program's own name for him, or by his id here. */
  public Person student(Course course, String name) {
    return students.find(
        course.id(),
        externals().entrySet().stream()
            .filter(known -> known.getValue().value().equals(name))
            .findFirst()
            .map(known -> known.getKey().value())
            .orElse(name));
  }
}
