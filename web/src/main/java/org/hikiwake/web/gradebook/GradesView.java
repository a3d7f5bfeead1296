package org.hikiwake.web.gradebook;

import java.util.List;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.course.Course;
import org.jspecify.annotations.Nullable;

/** The gradebook of a course. */
public record GradesView(Course course, List<Quiz> quizzes, List<RowView> rows) {

  /** A student with his grade in each quiz, and his total. */
  public record RowView(Person student, List<CellView> cells, TotalView total) {}

  /**
   * What counts over what was possible.
   *
   * @param earned null where nothing was possible yet
   */
  public record TotalView(
      @Nullable String earned, String possible, String percent, boolean provisional) {}
}
