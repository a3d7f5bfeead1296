package org.hikiwake.web.assignment;

import java.util.List;
import org.hikiwake.quiz.assembly.Assembly.Unsatisfiable;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/**
 * Where parallel forms of a quiz are made.
 *
 * @param percent how hard it is: the mean predicted share of wrong answers
 * @param made those that were made just now
 * @param none why there are none; null where that was not asked
 * @param problem what else stands against it; null for nothing
 */
record ParallelView(
    Course course,
    Quiz quiz,
    int percent,
    List<Made> made,
    Input input,
    @Nullable Unsatisfiable none,
    @Nullable String problem) {

  /** A form, and how hard it is. */
  record Made(Quiz quiz, int percent) {}

  public int most() {
    return Parallels.MOST;
  }
}
