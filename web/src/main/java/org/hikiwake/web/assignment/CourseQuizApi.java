package org.hikiwake.web.assignment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.Enrolled;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Part;
import org.hikiwake.web.site.Slice;
import org.jspecify.annotations.Nullable;

/** The quizzes of a course over JSON, and how one is assigned. */
@Path("/api/v1/courses/{course}/quizzes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quizzes")
public class CourseQuizApi {

  private final CourseDoor courses;
  private final QuizDoor door;
  private final ExternalQuizzes externals;
  private final Assigning assigning;
  private final Visiting visiting;
  private final Clock clock;

  CourseQuizApi(
      CourseDoor courses,
      QuizDoor door,
      ExternalQuizzes externals,
      Assigning assigning,
      Visiting visiting,
      Clock clock) {
    this.courses = courses;
    this.door = door;
    this.externals = externals;
    this.assigning = assigning;
    this.visiting = visiting;
    this.clock = clock;
  }

  @GET
  @PermissionsAllowed(Scopes.QUIZZES_READ)
  @Operation(
      summary = "The quizzes of a course",
      description = "Drafts are listed for those who teach it alone.")
  public QuizListing list(String course, @BeanParam Part part) {
    Enrolled enrolled = courses.entered(course);
    Map<QuizId, ExternalId> names = externals.of(enrolled.course().id());
    Slice<Quiz> slice = Slice.of(door.all(enrolled), quiz -> quiz.id().value(), part);
    return new QuizListing(
        slice.items().stream()
            .map(quiz -> QuizListing.Line.of(quiz, names.get(quiz.id()), clock.instant()))
            .toList(),
        slice.next());
  }

  @GET
  @Path("/by-external/{external}")
  @PermissionsAllowed(Scopes.QUIZZES_READ)
  @Operation(summary = "A quiz by the name under which it was assigned")
  public Response find(String course, String external) {
    Enrolled enrolled = courses.entered(course);
    ExternalId name = ExternalId.read(external);
    return externals
        .find(enrolled.course().id(), name)
        .map(quiz -> answer(quiz, name, 200))
        .orElseThrow(
            () -> new Fault(Kind.UNKNOWN_QUIZ, "None was assigned in this course as that."));
  }

  private Response answer(QuizId quiz, ExternalId external, int status) {
    Entered entered = door.entered(quiz.value());
    return Revisions.answer(entered, external, clock.instant())
        .status(status)
        .location(URI.create("/api/v1/quizzes/" + quiz))
        .build();
  }

  @PUT
  @Path("/by-external/{external}")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.QUIZZES_WRITE)
  @Operation(
      summary = "Assign a quiz under your own name for it",
      description =
          "Its questions, its settings and whether students see it, in one step: all of it, or"
              + " nothing. If the course has a quiz of that name, it is answered with as it is, so"
              + " that who tries again makes no second one; it is changed at its own address.")
  @APIResponse(
      responseCode = "200",
      description = "It was assigned before, and is as it was.",
      content = @Content(schema = @Schema(implementation = QuizResource.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is assigned; Location says where it is.",
      content = @Content(schema = @Schema(implementation = QuizResource.class)))
  @APIResponse(
      responseCode = "409",
      description = "Something is missing before it can be published; the detail says what.")
  public Response assign(String course, String external, @Nullable QuizRequest wish) {
    Course taught = courses.taught(course);
    ExternalId name = ExternalId.read(external);
    QuizRequest wanted = Body.of(wish);
    boolean isNew =
        externals.find(taught.id(), name).isEmpty()
            && assigning.assign(taught, name, wanted, visiting.signedIn().id());
    return answer(externals.find(taught.id(), name).orElseThrow(), name, isNew ? 201 : 200);
  }
}
