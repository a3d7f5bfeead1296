package org.hikiwake.web.marking;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.marking.PileListing.PileResource;
import org.hikiwake.web.site.Part;

/** Which answers of a whole course wait for a person, over JSON. */
@Path("/api/v1/courses/{course}/marking")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Marking")
public class CoursePileApi {

  private final CourseDoor courses;
  private final Quizzes quizzes;
  private final MarkingDoor door;

  CoursePileApi(CourseDoor courses, Quizzes quizzes, MarkingDoor door) {
    this.courses = courses;
    this.quizzes = quizzes;
    this.door = door;
  }

  @GET
  @PermissionsAllowed(Scopes.MARKS_READ)
  @Operation(
      summary = "What of a course is marked by hand, quiz by quiz and question by question",
      description = "For those who teach it. What is marked already is counted, too.")
  public PileListing piles(String course, @BeanParam Part part) {
    CourseId id = courses.taught(course).id();
    return PileApi.listing(
        quizzes.of(id).stream()
            .flatMap(
                quiz ->
                    door.piles(quiz.id()).stream().map(pile -> PileResource.of(quiz.id(), pile)))
            .toList(),
        part);
  }
}
