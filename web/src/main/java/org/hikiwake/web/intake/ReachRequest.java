package org.hikiwake.web.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom a pack is to be open, as JSON. */
@Schema(name = "PackReachRequest")
public record ReachRequest(
    @JsonProperty(required = true)
        @Schema(
            required = true,
            description = "The id of the course to which alone it is open; null for everybody")
        @Nullable String course) {}
