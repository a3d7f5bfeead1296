package org.hikiwake.web.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom a pack is to be open, as JSON. */
@Schema(name = "PackReachRequest")
public record ReachRequest(
    @Schema(description = "The id of the course to which alone it is open; null for everybody")
        @Nullable String course) {}
