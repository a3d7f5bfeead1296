package org.hikiwake.web.attempt;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.attempt.Act;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Stamp;
import org.hikiwake.quiz.attempt.Taking;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.attempt.AttemptDoor.Seen;
import org.hikiwake.web.question.Advice;
import org.hikiwake.web.question.CertaintyLevel;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Times;
import org.jspecify.annotations.Nullable;

/** An attempt over JSON: for its student to work on, and for who teaches the course to look at. */
@Path("/api/v1/attempts/{attempt}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attempts")
public class AttemptApi {

  private final AttemptDoor door;
  private final Attempting attempting;
  private final Results results;
  private final Clock clock;

  AttemptApi(AttemptDoor door, Attempting attempting, Results results, Clock clock) {
    this.door = door;
    this.attempting = attempting;
    this.results = results;
    this.clock = clock;
  }

  @GET
  @PermissionsAllowed(Scopes.ATTEMPTS_READ)
  @Operation(
      summary = "An attempt",
      description =
          "Its student sees what its quiz releases in this phase; who teaches the course sees"
              + " everything once it has ended.")
  public AttemptResource find(String attempt) {
    return results.told(door.seen(attempt));
  }

  @PUT
  @Path("/questions/{position}/response")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.ATTEMPTS_WRITE)
  @Operation(
      summary = "Give a response",
      description =
          "When this is answered, it is on disk. It takes the place of the one before, as long as"
              + " the question is open.")
  @APIResponse(
      responseCode = "200",
      description = "The question as it stands now.",
      content = @Content(schema = @Schema(implementation = WorkResource.class)))
  @APIResponse(
      responseCode = "409",
      description = "Nothing more is taken for the question, or for the attempt.")
  public WorkResource respond(String attempt, int position, @Nullable ResponseRequest wish) {
    Attempt own = door.own(attempt);
    Item item = item(own, position);
    ResponseRequest given = Body.of(wish);
    Taking taking = take(own, item, readable(item, given), given);
    return taking.fold(
        new Taking.Cases<>(
            taken -> work(taken.next(), position),
            known -> work(own, position),
            notMarked -> {
              throw notMarked(notMarked.outcome().reason());
            },
            refused -> {
              throw fault(refused.reason());
            }));
  }

  private static Item item(Attempt attempt, int position) {
    return attempt
        .item(position)
        .orElseThrow(
            () ->
                new Fault(
                    Kind.UNKNOWN_QUESTION,
                    "This attempt has the questions 1 to " + attempt.items().size() + "."));
  }

  /** A page shows what is typed and cannot be marked; a program is told so at once. */
  private static Given readable(Item item, ResponseRequest wish) {
    Response response = Body.of(wish.response());
    if (!response.isBlank()) {
      item.question()
          .check(response)
          .fold(
              new Outcome.Cases<Optional<Outcome.Ungradable>>(
                  graded -> Optional.empty(), Optional::of, awaiting -> Optional.empty()))
          .ifPresent(
              flaw -> {
                throw notMarked(flaw.reason());
              });
    }
    return new Given(
        response,
        wish.certainty() == null ? null : CertaintyLevel.read(wish.certainty().toString()));
  }

  private static Fault notMarked(Outcome.Ungradable.Reason reason) {
    return new Fault(Kind.NOT_MARKED, Advice.on(reason));
  }

  private Taking take(Attempt attempt, Item item, Given given, ResponseRequest wish) {
    boolean check = Boolean.TRUE.equals(wish.check());
    if (wish.device() == null && wish.sequence() == null && wish.claimed() == null) {
      return attempting.take(attempt, check ? Act.CHECK : Act.SAVE, item, given);
    }
    if (check) {
      throw new Fault(Kind.UNACCEPTABLE, "What is to be marked now names no device.");
    }
    return attempting.save(
        attempt,
        item,
        given,
        wish.claimed() == null ? clock.instant() : Times.storable(wish.claimed()),
        origin(wish));
  }

  private static Stamp.Origin origin(ResponseRequest wish) {
    try {
      return new Stamp.Origin(
          wish.device() == null ? "" : wish.device(),
          wish.sequence() == null ? 0 : wish.sequence());
    } catch (IllegalArgumentException e) {
      throw new Fault(
          Kind.UNACCEPTABLE,
          "device has 1 to "
              + Stamp.Origin.LONGEST_DEVICE
              + " characters, and goes with sequence.");
    }
  }

  private WorkResource work(Attempt attempt, int position) {
    return WorkResource.asked(
        attempt, attempt.work(item(attempt, position)), attempt.isOver(clock.instant()));
  }

  private static Fault fault(Taking.Refusal reason) {
    return switch (reason) {
      case ENDED -> new Fault(Kind.ATTEMPT_ENDED, "It was handed in.");
      case TIME_UP -> new Fault(Kind.ATTEMPT_ENDED, "Its time is up.");
      case LEFT_BEHIND -> new Fault(Kind.CONFLICT, "One cannot go back to that question.");
      case NOT_REACHED ->
          new Fault(Kind.CONFLICT, "One comes to that question only after those before it.");
      case ALREADY_ANSWERED ->
          new Fault(Kind.ALREADY_ANSWERED, "What was given before counts, and stays.");
    };
  }

  @PUT
  @Path("/questions/{position}/arrival")
  @PermissionsAllowed(Scopes.ATTEMPTS_WRITE)
  @Operation(
      summary = "Come to the next question",
      description = "Needed only where one cannot go back: what lies before it is left behind.")
  @APIResponse(
      responseCode = "200",
      description = "The question as it stands now.",
      content = @Content(schema = @Schema(implementation = WorkResource.class)))
  @APIResponse(responseCode = "409", description = "It is not the next one.")
  public WorkResource arrive(String attempt, int position) {
    Attempt own = door.own(attempt);
    return attempting
        .take(own, Act.REACH, item(own, position), null)
        .fold(
            new Taking.Cases<>(
                taken -> work(taken.next(), position),
                known -> work(own, position),
                notMarked -> {
                  throw notMarked(notMarked.outcome().reason());
                },
                refused -> {
                  throw fault(refused.reason());
                }));
  }

  @PUT
  @Path("/submission")
  @PermissionsAllowed(Scopes.ATTEMPTS_WRITE)
  @Operation(
      summary = "Hand an attempt in",
      description = "One that has ended stays as it is; the same once more changes nothing.")
  public AttemptResource submit(String attempt) {
    Seen seen = door.seen(attempt);
    Attempt ended = attempting.handIn(door.own(attempt));
    return results.told(new Seen(ended, seen.entered(), true));
  }

  @GET
  @Path("/marks")
  @PermissionsAllowed(Scopes.RESULTS_READ)
  @Operation(
      summary = "What each question of an attempt earned",
      description = "As far as who looks may see it; nothing while it goes on.")
  public MarksResource marks(String attempt) {
    Seen seen = door.seen(attempt);
    return MarksResource.of(seen.attempt(), results.aspects(seen));
  }
}
