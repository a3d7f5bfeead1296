package org.hikiwake.web.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.enrolment.Connections;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** Reads and says for programs what a student is given, by the names that they have for him. */
@ApplicationScoped
class Naming {

  private final Students students;
  private final StoredAccommodations kept;
  private final Accommodating accommodating;
  private final Histories histories;
  private final Connections connections;
  private final Visiting visiting;

  Naming(
      Students students,
      StoredAccommodations kept,
      Accommodating accommodating,
      Histories histories,
      Connections connections,
      Visiting visiting) {
    this.students = students;
    this.kept = kept;
    this.accommodating = accommodating;
    this.histories = histories;
    this.connections = connections;
    this.visiting = visiting;
  }

  /** The names that the program has for people. */
  Map<PersonId, ExternalId> externals() {
    return connections.of(visiting.signedIn().id());
  }

  /** The student by the program's own name for him, or by his id here. */
  Person student(Course course, String name) {
    return students.find(
        course.id(),
        externals().entrySet().stream()
            .filter(known -> known.getValue().value().equals(name))
            .findFirst()
            .map(known -> known.getKey().value())
            .orElse(name));
  }

  AccommodationResource find(Course course, @Nullable QuizId quiz, Person student) {
    return AccommodationResource.of(
        student,
        externals().get(student.id()),
        quiz == null ? null : quiz.value(),
        kept.latest(course.id(), student.id(), quiz).orElse(null));
  }

  /** What is given to a student now. */
  Accommodation given(Course course, @Nullable QuizId quiz, Person student) {
    return kept.latest(course.id(), student.id(), quiz).map(Said::given).orElse(Accommodation.NONE);
  }

  AccommodationResource put(
      Course course, @Nullable QuizId quiz, Person student, Accommodation given, String reason) {
    accommodating
        .say(course.id(), histories.said(student, quiz, given, reason))
        .ifPresent(
            cut -> {
              throw new Fault(Kind.CONFLICT, Histories.told(cut));
            });
    return find(course, quiz, student);
  }
}
