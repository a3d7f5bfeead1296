package org.hikiwake.web.assignment;

import java.time.Instant;
import java.util.List;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.site.Paging;

/**
 * What was done to a quiz.
 *
 * @param past the latest first
 */
public record HistoryView(Course course, Quiz quiz, List<Past> past, Paging paging) {

  /**
   * A revision.
   *
   * @param by the name of who made it
   */
  public record Past(int number, String by, Instant at, List<Change> changes) {}
}
