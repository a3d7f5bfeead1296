package org.hikiwake.web.gradebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The mark that a student is to have, as JSON. */
@Schema(name = "SetMarkWish")
public record SetMarkRequest(
    @Schema(
            required = true,
            description = "An exact fraction, or a decimal with two places at most")
        @Nullable String points,
    @Schema(required = true, maxLength = Reason.LONGEST, description = "The student reads it")
        @Nullable String reason) {}
