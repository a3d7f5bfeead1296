package org.hikiwake.web.course;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the list of one's courses, as JSON. */
@Schema(name = "CourseListing")
public record CourseListing(
    List<CourseResource> courses,
    @Schema(description = "What to ask for the rest with, as after; left out at the end")
        @Nullable String next) {}
