package org.hikiwake.web.gradebook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.gradebook.GradeResource.ExcuseResource;
import org.jspecify.annotations.Nullable;

/** A part of those who are excused from a quiz, as JSON. */
@Schema(name = "ExcuseListing")
public record ExcuseListing(
    List<Line> excuses,
    @Schema(description = "What to ask for the rest with, as after; left out at the end")
        @Nullable String next) {

  /** A student who is measured without the quiz. */
  @Schema(name = "ExcusedStudent")
  public record Line(
      @Schema(description = "The person's id here") String student,
      @Schema(description = "Your own name for the person, where you have one")
          @Nullable String externalId,
      ExcuseResource excuse) {}
}
