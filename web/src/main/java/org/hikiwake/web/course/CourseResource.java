package org.hikiwake.web.course;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.site.ExternalId;
import org.jspecify.annotations.Nullable;

/** A course as JSON. */
@Schema(name = "Course")
public record CourseResource(
    String id,
    @Schema(description = "Your own name for it, where you gave one") @Nullable String externalId,
    String title,
    @Schema(description = "The time zone in which its dates are set") String zone,
    @Schema(
            enumeration = {"instructor", "student"},
            description = "What you are in it; an administrator is instructor everywhere.")
        String standing) {

  static CourseResource of(Enrolled enrolled, @Nullable ExternalId external) {
    Course course = enrolled.course();
    return new CourseResource(
        course.id().value(),
        external == null ? null : external.value(),
        course.title(),
        course.zone().getId(),
        enrolled.standing().word());
  }
}
