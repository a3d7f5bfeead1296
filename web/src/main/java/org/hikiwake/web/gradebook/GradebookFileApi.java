package org.hikiwake.web.gradebook;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseDoor;

/** The gradebook of a course as the file that spreadsheets read and imports take back. */
@Path("/api/v1/courses/{course}/grades.csv")
@Produces("text/csv")
@Tag(name = "Grades")
public class GradebookFileApi {

  private final CourseDoor door;
  private final Gradebook gradebook;
  private final Clock clock;

  GradebookFileApi(CourseDoor door, Gradebook gradebook, Clock clock) {
    this.door = door;
    this.gradebook = gradebook;
    this.clock = clock;
  }

  @GET
  @PermissionsAllowed(Scopes.RESULTS_READ)
  @Operation(
      summary = "The gradebook of a course for spreadsheets",
      description = "Nothing in it is a formula. Changed, it can be imported.")
  @APIResponse(
      responseCode = "200",
      description = "The file, in UTF-8 with a mark.",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  public Response download(String course) {
    Course taught = door.taught(course);
    return GradesFile.download(taught, gradebook.grid(taught.id()), clock.instant());
  }
}
