package org.hikiwake.web.attachment;

import java.time.Instant;
import java.util.List;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.web.course.Enrolled;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Opening;
import org.jspecify.annotations.Nullable;

/**
 * A reading of a course on its page.
 *
 * @param attachment what is attached; null where nothing is
 * @param fit how its text fits what the pack cites now, for instructors; else null
 * @param link where it can be read elsewhere; else null
 * @param paragraphs its text; empty where there is none, or it is closed
 * @param closed whether he who looks may not read it now
 * @param history for instructors, the latest first
 * @param input what stands in the forms
 * @param done what was just done, in a word; empty for nothing
 */
record ReadingView(
    Enrolled enrolled,
    CourseReading key,
    Reading reading,
    String language,
    @Nullable Attachment attachment,
    @Nullable Fit fit,
    Opening.@Nullable Link link,
    List<Numbered> paragraphs,
    boolean closed,
    List<Done> history,
    Input input,
    String done) {

  /**
   * A paragraph of the text.
   *
   * @param place by which links find it
   * @param number what the pack calls it; null where it calls it nothing
   */
  record Numbered(int place, @Nullable Integer number, String text) {}

  /** What was done, and by whom. */
  record Done(String kind, String by, Instant at) {}
}
