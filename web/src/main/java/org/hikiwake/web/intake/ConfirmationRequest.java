package org.hikiwake.web.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a pack that was sent is to be imported, as JSON. */
@Schema(name = "PackConfirmation")
public record ConfirmationRequest(
    @Schema(
            description =
                "The id of the course to which alone a pack is open that there was not before")
        @Nullable String course) {}
