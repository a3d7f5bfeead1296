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
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.course.Students;
import org.hikiwake.web.site.Part;

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
  public ExcuseListing list(String quiz, @BeanParam Part part) {
    Entered entered = door.taught(quiz);
    return resources.excused(entered, students.of(entered.course().id()), part);
  }
}
