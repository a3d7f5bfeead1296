package org.hikiwake.web.gradebook;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.site.Part;

/** The gradebook of a course, over JSON. */
@Path("/api/v1/courses/{course}/grades")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grades")
public class GradebookApi {

  private final CourseDoor door;
  private final GradeResources resources;

  GradebookApi(CourseDoor door, GradeResources resources) {
    this.door = door;
    this.resources = resources;
  }

  @GET
  @PermissionsAllowed(Scopes.RESULTS_READ)
  @Operation(
      summary = "The gradebook of a course, student by student",
      description =
          "For those who teach it. It is read anew each time; what has changed since the last time"
              + " is cheaper to ask at /results.")
  public GradebookListing show(String course, @BeanParam Part part) {
    return resources.listing(door.taught(course).id(), part);
  }
}
