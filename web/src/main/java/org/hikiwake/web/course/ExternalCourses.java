package org.hikiwake.web.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hikiwake.web.account.PersonForgotten;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.store.OneWriter;

/** Courses by the names that other systems have for them. Each person's programs have their own. */
@ApplicationScoped
class ExternalCourses {

  private final OneWriter writer;
  private final ExternalCourseRows rows;
  private final Courses courses;

  ExternalCourses(OneWriter writer, ExternalCourseRows rows, Courses courses) {
    this.writer = writer;
    this.rows = rows;
    this.courses = courses;
  }

  Optional<CourseId> find(PersonId issuer, ExternalId external) {
    return rows.findByIdOptional(key(issuer, external)).map(row -> new CourseId(row.course));
  }

  private static ExternalCourseKey key(PersonId issuer, ExternalId external) {
    return new ExternalCourseKey(issuer.value(), external.value());
  }

  /** Opens a course under that name; where another request was first, it is that one's. */
  CourseId open(PersonId issuer, ExternalId external, CourseForm form) {
    return writer.write(
        () -> find(issuer, external).orElseGet(() -> named(issuer, external, form)));
  }

  private CourseId named(PersonId issuer, ExternalId external, CourseForm form) {
    Course course = courses.open(form.title(), form.zone(), issuer);
    ExternalCourseEntity row = new ExternalCourseEntity();
    row.key = key(issuer, external);
    row.course = course.id().value();
    rows.persist(row);
    return course.id();
  }

  /** The names that somebody's programs have for courses. */
  Map<CourseId, ExternalId> of(PersonId issuer) {
    return rows.list("key.issuer", issuer.value()).stream()
        .collect(
            Collectors.toMap(
                row -> new CourseId(row.course), row -> new ExternalId(row.key.external())));
  }

  void forget(@Observes PersonForgotten forgotten) {
    rows.delete("key.issuer", forgotten.person().value());
  }
}
