package org.hikiwake.web.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to be sent in, and where, as JSON. */
@Schema(name = "LaunchWish")
public record LaunchRequest(
    @Schema(required = true, maxLength = 200) @Nullable String externalId,
    @Schema(description = "The id of a quiz of the course; left out for the page of the course")
        @Nullable String quiz) {

  String externalOrNone() {
    return externalId == null ? "" : externalId;
  }
}
