package org.hikiwake.web.accommodation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.enrolment.StudentNames;
import org.hikiwake.web.site.Body;
import org.jspecify.annotations.Nullable;

/** What students are given in one quiz, over JSON. */
@Path("/api/v1/quizzes/{quiz}/accommodations/{student}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accommodations")
public class QuizAccommodationApi {

  private final QuizDoor door;
  private final Naming naming;
  private final StudentNames names;

  QuizAccommodationApi(QuizDoor door, Naming naming, StudentNames names) {
    this.door = door;
    this.naming = naming;
    this.names = names;
  }

  @GET
  @PermissionsAllowed(Scopes.COURSES_READ)
  @Operation(summary = "What a student is given in a quiz", description = StudentNames.STUDENT)
  public AccommodationResource find(String quiz, String student) {
    Entered entered = door.taught(quiz);
    Person person = names.student(entered.course(), student);
    return naming.find(entered.course(), entered.quiz().id(), person);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.COURSES_WRITE)
  @Operation(
      summary = "Give a student more time, another closing or more attempts in a quiz",
      description =
          "Instead of what was given there before; the same again changes nothing. With the reason"
              + " alone it is taken back. "
              + StudentNames.STUDENT)
  @APIResponse(
      responseCode = "200",
      description = "What holds now.",
      content = @Content(schema = @Schema(implementation = AccommodationResource.class)))
  @APIResponse(
      responseCode = "409",
      description = "He sits over the quiz just now and would find the time up.")
  public AccommodationResource put(
      String quiz, String student, @Nullable AccommodationRequest wish) {
    Entered entered = door.taught(quiz);
    AccommodationRequest given = Body.of(wish);
    Person person = names.student(entered.course(), student);
    Quiz about = entered.quiz();
    Accommodation present = naming.given(entered.course(), about.id(), person);
    return naming.put(entered.course(), about.id(), person, given.in(about, present), given.why());
  }
}
