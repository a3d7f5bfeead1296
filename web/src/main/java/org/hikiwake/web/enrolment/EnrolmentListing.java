package org.hikiwake.web.enrolment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the list of those in a course, as JSON. */
@Schema(name = "EnrolmentListing")
public record EnrolmentListing(
    List<EnrolmentResource> enrolments,
    @Schema(description = "What to ask for the rest with, as after; left out at the end")
        @Nullable String next) {}
