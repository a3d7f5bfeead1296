package org.hikiwake.web.enrolment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a class that was to be enrolled, as JSON, in the order in which it was sent. */
@Schema(name = "ClassOutcome")
public record ClassResource(
    List<Entry> enrolments,
    @Schema(description = "How many were not enrolled because something has to be mended")
        int problems) {

  /** What came of one. */
  @Schema(name = "ClassEntryOutcome")
  public record Entry(
      @Schema(description = "As it was sent") String externalId,
      @Schema(description = "Left out where there is a problem")
          @Nullable EnrolmentResource enrolment,
      @Schema(description = "What is to be mended; left out where nothing is")
          @Nullable String problem) {}
}
