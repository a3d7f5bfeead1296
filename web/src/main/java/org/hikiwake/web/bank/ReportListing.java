package org.hikiwake.web.bank;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the open reports on a pack's questions, as JSON. */
@Schema(name = "ReportListing")
public record ReportListing(
    List<ReportResource> reports,
    @Schema(description = "What to ask for the rest with, as after; left out at the end")
        @Nullable String next) {}
