package org.hikiwake.web.gradebook;

import java.util.List;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/**
 * What a file with marks would do.
 *
 * @param problem why nothing of it can be read; null where something can
 * @param overtaken whether something has changed since it was looked at
 * @param text of the file, to be sent again
 */
public record PreviewView(
    Course course,
    MarksFile.@Nullable Problem problem,
    MarksPlan plan,
    boolean overtaken,
    String file,
    String text,
    Input input) {

  /** What stands beside a change. */
  public record Shown(
      long line, String student, String quiz, @Nullable String before, String after, String of) {}

  public List<Shown> changes() {
    return plan.changes().stream()
        .map(
            c ->
                new Shown(
                    c.line(),
                    c.student().name(),
                    c.quiz().title(),
                    c.before() == null ? null : c.before().earned().display(),
                    c.after().earned().display(),
                    c.after().possible().display()))
        .toList();
  }

  public String unknown() {
    return String.join(", ", plan.unknown());
  }

  /** Whether no column is about a quiz of this course. */
  public boolean isAboutNothing() {
    return problem == null
        && plan.changes().isEmpty()
        && plan.refusals().isEmpty()
        && plan.same() == 0;
  }
}
