package org.hikiwake.web.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.enrolment.StudentNames;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** Reads and says for programs what a student is given, by the names that they have for him. */
@ApplicationScoped
class Naming {

  private final StoredAccommodations kept;
  private final Accommodating accommodating;
  private final Histories histories;
  private final StudentNames names;

  Naming(
      StoredAccommodations kept,
      Accommodating accommodating,
      Histories histories,
      StudentNames names) {
    this.kept = kept;
    this.accommodating = accommodating;
    this.histories = histories;
    this.names = names;
  }

  AccommodationResource find(Course course, @Nullable QuizId quiz, Person student) {
    return AccommodationResource.of(
        student,
        names.externals().get(student.id()),
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
