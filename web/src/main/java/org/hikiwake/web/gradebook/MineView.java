package org.hikiwake.web.gradebook;

import java.util.List;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.gradebook.GradesView.TotalView;
import org.jspecify.annotations.Nullable;

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
   * @param reason why it was set by hand; null where it was not, or may not be seen
   */
  public record MyGrade(Quiz quiz, CellView cell, boolean told, @Nullable String reason) {}
}
