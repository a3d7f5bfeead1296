package org.hikiwake.web.gradebook;

import java.util.List;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.gradebook.GradesView.TotalView;

/**
 * A student's grades in a course.
 *
 * @param total over what he may see
 * @param partly whether there is more than that
 */
public record MineView(Course course, List<MyGrade> grades, TotalView total, boolean partly) {

  /**
   * His grade in a quiz.
   *
   * @param told whether he may see it
   */
  public record MyGrade(Quiz quiz, CellView cell, boolean told) {}
}
