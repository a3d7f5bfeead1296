package org.hikiwake.web.bank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.authoring.Desk;
import org.hikiwake.web.course.CourseId;
import org.jspecify.annotations.Nullable;

/** A question as one writes it, as JSON: with a reason added, it can be sent back. */
@Schema(name = "OwnQuestion")
public record OwnResource(
    @Schema(ref = "Draft") JsonDraft question,
    @Schema(description = "The course whose instructors alone may use it; left out where all may")
        @Nullable String course) {

  static OwnResource of(Desk desk) {
    return new OwnResource(
        JsonDrafts.of(desk.version().question()), desk.onlyFor().map(CourseId::value).orElse(null));
  }
}
