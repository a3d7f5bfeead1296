package org.hikiwake.web.intake;

import java.util.List;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.pack.Upload;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent, before he imports it.
 *
 * @param before the version whose place it takes; null where there was no such pack
 * @param next what it changes; null where there is no version before, or nothing can be made of it
 * @param courses to which a pack can be kept that there was not before
 */
public record PreviewView(
    Upload upload,
    PackHeader header,
    Counts counts,
    @Nullable String before,
    @Nullable Next next,
    List<Course> courses) {

  /** What a further version changes, and whom that touches. */
  public record Next(ChangesPart changes, ImpactView impact) {}
}
