package org.hikiwake.web.course;

import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** What a program wants a course to be like, as JSON. */
@Schema(name = "CourseWish")
public record CourseRequest(
    @Schema(required = true, maxLength = Course.LONGEST_TITLE) @Nullable String title,
    @Schema(
            description =
                "The time zone in which its dates are set; left out, it stays as it is, or becomes"
                    + " yours.",
            examples = "\"Europe/Berlin\"")
        @Nullable String zone) {

  /**
   * @param usual the zone where none is named
   */
  CourseForm form(ZoneId usual) {
    Input input =
        Input.empty()
            .with("title", title == null ? "" : title)
            .with("zone", zone == null ? usual.getId() : zone);
    return CourseForm.read(input).orElseThrow(() -> Fault.of(input));
  }
}
