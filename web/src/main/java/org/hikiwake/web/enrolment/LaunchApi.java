package org.hikiwake.web.enrolment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.enrolment.Launching.Obstacle;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** Links by which another system sends a student in. */
@Path("/api/v1/courses/{course}/launches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class LaunchApi {

  private final CourseDoor door;
  private final QuizDoor quizzes;
  private final Launching launching;
  private final Visiting visiting;
  private final UriInfo uri;

  LaunchApi(
      CourseDoor door, QuizDoor quizzes, Launching launching, Visiting visiting, UriInfo uri) {
    this.door = door;
    this.quizzes = quizzes;
    this.launching = launching;
    this.visiting = visiting;
    this.uri = uri;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.LAUNCH)
  @Operation(
      summary = "Make a link that lets a student in",
      description =
          "It signs him in and leads to the quiz, or to the course. It works once, for two"
              + " minutes: make it when he asks for it, and send his browser there. Only for"
              + " students whom you enrolled in the course: those whose account you made and who"
              + " have not chosen a password, and those who allow it under Your account. Never for"
              + " who is more than a student anywhere.")
  @APIResponse(
      responseCode = "201",
      description = "It is made.",
      content = @Content(schema = @Schema(implementation = LaunchResource.class)))
  @APIResponse(responseCode = "409", description = "He cannot be sent in; the detail says why.")
  public Response launch(String course, @Nullable LaunchRequest wish) {
    Course taught = door.taught(course);
    LaunchRequest wanted = Body.of(wish);
    ExternalId external = ExternalId.read(wanted.externalOrNone());
    Optional<QuizId> quiz = Optional.ofNullable(wanted.quiz()).map(id -> quiz(taught, id));
    return launching
        .launch(visiting.signedIn().id(), external, taught, quiz)
        .fold(
            this::created,
            obstacle -> {
              throw fault(obstacle);
            });
  }

  private QuizId quiz(Course course, String id) {
    Entered entered = quizzes.taught(id);
    Quiz quiz = entered.quiz();
    if (!entered.course().id().equals(course.id())) {
      throw new Fault(Kind.UNKNOWN_QUIZ, "This course has no such quiz.");
    }
    if (!quiz.published()) {
      throw new Fault(Kind.CONFLICT, "The quiz is a draft; publish it first.");
    }
    return quiz.id();
  }

  private Response created(Launching.Outcome.Made made) {
    URI url = uri.getBaseUri().resolve(LaunchPages.path(made.secret()));
    CacheControl control = new CacheControl();
    control.setNoStore(true);
    return Response.status(Response.Status.CREATED)
        .cacheControl(control)
        .entity(new LaunchResource(url.toString(), made.expires()))
        .build();
  }

  private static Fault fault(Obstacle obstacle) {
    return switch (obstacle) {
      case UNKNOWN -> EnrolmentApi.unknown();
      case NO_STUDENT -> new Fault(Kind.CONFLICT, "He is no student of this course.");
      case NOT_ONLY_A_STUDENT ->
          new Fault(
              Kind.CONFLICT,
              "More is open to him here than to a student. He has to sign in himself.");
      case NOT_ALLOWED ->
          new Fault(
              Kind.CONFLICT,
              "The account is his own, and he has not allowed it. He can do so under Your account,"
                  + " Other systems.");
    };
  }
}
