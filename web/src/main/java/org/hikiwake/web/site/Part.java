package org.hikiwake.web.site;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list a program asks for.
 *
 * @param after what came as {@code next} with the part before; null for the first
 * @param limit how many it asks for; null for as many as usual
 */
public record Part(
    @Parameter(description = "What came as next with the part before") @QueryParam("after")
        @Nullable String after,
    @Parameter(schema = @Schema(minimum = "1", maximum = "100", defaultValue = "50"))
        @QueryParam("limit")
        @Nullable Integer limit) {

  /** Where a list begins. */
  public static Part first() {
    return new Part(null, null);
  }
}
