package org.hikiwake.web.attempt;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Starting;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.attempt.AttemptDoor.Seen;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Part;
import org.hikiwake.web.site.Slice;
import org.jspecify.annotations.Nullable;

/** The attempts at a quiz over JSON. */
@Path("/api/v1/quizzes/{quiz}/attempts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attempts")
public class QuizAttemptApi {

  private final QuizDoor door;
  private final Attempting attempting;
  private final Whereabouts whereabouts;
  private final Results results;
  private final Visiting visiting;

  QuizAttemptApi(
      QuizDoor door,
      Attempting attempting,
      Whereabouts whereabouts,
      Results results,
      Visiting visiting) {
    this.door = door;
    this.attempting = attempting;
    this.whereabouts = whereabouts;
    this.results = results;
    this.visiting = visiting;
  }

  @GET
  @PermissionsAllowed(Scopes.ATTEMPTS_READ)
  @Operation(
      summary = "The attempts at a quiz",
      description = "Who teaches the course gets all, a student his own; without the questions.")
  public AttemptListing list(String quiz, @BeanParam Part part) {
    Entered entered = door.entered(quiz);
    List<Attempt> all =
        entered.isTeaching()
            ? attempting.of(entered.quiz().id())
            : attempting.of(entered.quiz().id(), me());
    Slice<Attempt> slice = Slice.of(all, attempt -> attempt.id().value(), part);
    return new AttemptListing(
        slice.items().stream()
            .map(attempt -> new Seen(attempt, entered, !entered.isTeaching()))
            .map(seen -> results.told(seen).withoutQuestions())
            .toList(),
        slice.next());
  }

  private ActorId me() {
    return new ActorId(visiting.signedIn().id().value());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.ATTEMPTS_WRITE)
  @Operation(
      summary = "Start an attempt, or go on with the one that runs",
      description = "For a student of the course.")
  @APIResponse(
      responseCode = "200",
      description = "It runs.",
      content = @Content(schema = @Schema(implementation = AttemptResource.class)))
  @APIResponse(responseCode = "403", description = "It is not taken from here, or not by you.")
  @APIResponse(responseCode = "409", description = "It cannot be taken now; the detail says why.")
  public Response start(String quiz, @Nullable StartRequest wish) {
    Entered entered = door.entered(quiz);
    if (entered.isTeaching()) {
      throw new Fault(Kind.NOT_YOURS, "Its students take it.");
    }
    whereabouts.check(entered.quiz().id());
    String password = wish == null || wish.password() == null ? "" : wish.password();
    return attempting
        .start(entered.quiz(), me(), password)
        .fold(
            running -> started(new Seen(running.attempt(), entered, true)),
            refused -> {
              throw fault(refused.reason());
            });
  }

  private Response started(Seen seen) {
    return Response.ok(results.told(seen))
        .header(HttpHeaders.CONTENT_LOCATION, "/api/v1/attempts/" + seen.attempt().id())
        .build();
  }

  private static Fault fault(Starting.Reason reason) {
    return new Fault(
        reason == Starting.Reason.WRONG_PASSWORD ? Kind.UNACCEPTABLE : Kind.CONFLICT,
        MessageBundles.get(AttemptMessages.class).obstacle(reason));
  }
}
