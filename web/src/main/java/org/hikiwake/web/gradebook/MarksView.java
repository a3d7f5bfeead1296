package org.hikiwake.web.gradebook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/**
 * Where a file with marks is chosen, and what was imported before.
 *
 * @param done what was just done; null for nothing
 */
public record MarksView(
    Course course, List<ImportView> imports, Input input, @Nullable Done done, ZoneId zone) {

  /**
   * What was just done.
   *
   * @param marks how many marks it set
   * @param back whether it took an import back
   */
  public record Done(int marks, boolean back) {}

  /**
   * An import, or that one was taken back.
   *
   * @param takesBack its number; null for an import
   * @param open whether it can still be taken back
   */
  public record ImportView(
      int number,
      String file,
      String reason,
      @Nullable Integer takesBack,
      long marks,
      boolean open,
      String by,
      Instant at) {}
}
