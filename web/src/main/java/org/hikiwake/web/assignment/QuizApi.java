package org.hikiwake.web.assignment;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** A quiz over JSON: what it is like, and how that is changed. */
@Path("/api/v1/quizzes/{quiz}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quizzes")
public class QuizApi {

  private static final String STALE =
      "The quiz has been changed since; get it again. Nothing was done.";

  private final QuizDoor door;
  private final Building building;
  private final ExternalQuizzes externals;
  private final Visiting visiting;
  private final Clock clock;

  QuizApi(
      QuizDoor door, Building building, ExternalQuizzes externals, Visiting visiting, Clock clock) {
    this.door = door;
    this.building = building;
    this.externals = externals;
    this.visiting = visiting;
    this.clock = clock;
  }

  @GET
  @PermissionsAllowed(Scopes.QUIZZES_READ)
  @Operation(
      summary = "A quiz",
      description =
          "Who teaches the course gets its questions with their keys; a student what he is told"
              + " before he starts. The ETag is its revision.")
  @APIResponse(
      responseCode = "200",
      description = "The quiz.",
      content = @Content(schema = @Schema(implementation = QuizResource.class)))
  public Response find(String quiz) {
    return answer(door.entered(quiz));
  }

  private Response answer(Entered entered) {
    return Revisions.answer(
            entered, externals.of(entered.course().id()).get(entered.quiz().id()), clock.instant())
        .build();
  }

  @PUT
  @Path("/settings")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.QUIZZES_WRITE)
  @Operation(
      summary = "Say what a quiz is called, and when and by which rules it is taken",
      description = "Attempts that were started keep the rules on which they were.")
  @APIResponse(
      responseCode = "200",
      description = "The quiz as it is now.",
      content = @Content(schema = @Schema(implementation = QuizResource.class)))
  @APIResponse(responseCode = "412", description = STALE)
  @APIResponse(responseCode = "428", description = "There is no If-Match.")
  public Response change(
      String quiz,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable SettingsRequest wish) {
    Entered entered = door.taught(quiz);
    return change(entered, Body.of(wish).next(entered), ifMatch);
  }

  private Response change(Entered entered, Quiz next, @Nullable String ifMatch) {
    Quiz now = entered.quiz();
    building
        .change(now, next, Revisions.seen(ifMatch), visiting.signedIn().id())
        .ifPresent(
            refusal -> {
              throw fault(refusal, next);
            });
    return answer(door.taught(now.id().value()));
  }

  private Fault fault(Building.Refusal refusal, Quiz next) {
    return switch (refusal) {
      case CHANGED_MEANWHILE -> new Fault(Kind.STALE, STALE);
      case NOT_READY -> Assigning.notReady(building.missing(next));
      case NOT_ACCEPTED, EMPTIED ->
          new Fault(Kind.CONFLICT, MessageBundles.get(BuilderMessages.class).refusal(refusal));
    };
  }

  @PUT
  @Path("/publication")
  @PermissionsAllowed(Scopes.QUIZZES_WRITE)
  @Operation(summary = "Show a quiz to its students")
  @APIResponse(
      responseCode = "200",
      description = "The quiz as it is now.",
      content = @Content(schema = @Schema(implementation = QuizResource.class)))
  @APIResponse(responseCode = "409", description = "Something is missing; the detail says what.")
  @APIResponse(responseCode = "412", description = STALE)
  @APIResponse(responseCode = "428", description = "There is no If-Match.")
  public Response publish(
      String quiz, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    Entered entered = door.taught(quiz);
    return change(entered, entered.quiz().published(true), ifMatch);
  }

  @DELETE
  @Path("/publication")
  @PermissionsAllowed(Scopes.QUIZZES_WRITE)
  @Operation(
      summary = "Take a quiz back from its students",
      description = "Who has taken it still sees it.")
  @APIResponse(
      responseCode = "200",
      description = "The quiz as it is now.",
      content = @Content(schema = @Schema(implementation = QuizResource.class)))
  @APIResponse(responseCode = "412", description = STALE)
  @APIResponse(responseCode = "428", description = "There is no If-Match.")
  public Response withdraw(
      String quiz, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    Entered entered = door.taught(quiz);
    return change(entered, entered.quiz().published(false), ifMatch);
  }
}
