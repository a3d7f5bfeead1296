package org.hikiwake.web.accommodation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of what the students of a course are given, as JSON. */
@Schema(name = "AccommodationListing")
public record AccommodationListing(
    List<AccommodationResource> accommodations,
    @Schema(description = "What to ask for the rest with, as after; left out at the end")
        @Nullable String next) {}
