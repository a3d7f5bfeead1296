package org.hikiwake.web.attachment;

import java.util.List;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.web.course.Enrolled;
import org.jspecify.annotations.Nullable;

/**
 * The readings of a course as somebody in it sees them.
 *
 * @param packs to a student, only with what is attached
 * @param others whose readings are not shown, for the choice
 */
record ReadingsView(Enrolled enrolled, List<PackRows> packs, List<PackHeader> others) {

  /** The readings of one pack. */
  record PackRows(PackHeader header, List<Row> rows) {}

  /**
   * One reading.
   *
   * @param byline whose publication it is, and of when
   * @param kind what is attached: {@code text}, {@code link} or {@code none}
   * @param fit how its text fits, for instructors; else null
   * @param host where its link leads; else null
   * @param closed whether he may not read it now
   */
  record Row(
      String title,
      String byline,
      String address,
      String kind,
      @Nullable Fit fit,
      @Nullable String host,
      boolean closed) {}
}
