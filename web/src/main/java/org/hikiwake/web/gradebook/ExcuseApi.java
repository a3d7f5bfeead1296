package org.hikiwake.web.gradebook;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.course.Students;
import org.jspecify.annotations.Nullable;

/** Who is excused from a quiz, over JSON. */
@Path("/api/v1/quizzes/{quiz}/excuses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grades")
public class ExcuseApi {

  private final QuizDoor door;
  private final Students students;
  private final GradeResources resources;

  ExcuseApi(QuizDoor door, Students students, GradeResources resources) {
    this.door = door;
    this.students = students;
    this.resources = resources;
  }

  @GET
  @PermissionsAllowed(Scopes.RESULTS_READ)
  @Operation(
      summary = "Who is excused from a quiz, by whom and why",
      description = "For those who teach its course.")
  public ExcuseListing list(
      String quiz,
      @Parameter(description = "What came as next with the part before") @QueryParam("after")
          @Nullable String after,
      @Parameter(schema = @Schema(minimum = "1", maximum = "100", defaultValue = "50"))
          @QueryParam("limit")
          @Nullable Integer limit) {
    Entered entered = door.taught(quiz);
    return resources.excused(entered, students.of(entered.course().id()), after, limit);
  }
}
