package org.hikiwake.web.gradebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why something is done, as JSON. */
@Schema(name = "ReasonWish")
public record ReasonRequest(
    @Schema(required = true, maxLength = Reason.LONGEST) @Nullable String reason) {}
