package org.hikiwake.web.marking;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.attempt.Judging;
import org.hikiwake.quiz.attempt.Judging.Refusal;
import org.hikiwake.quiz.attempt.Marking;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.enrolment.StudentNames;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.IfMatch;
import org.jspecify.annotations.Nullable;

/** One answer, marked by hand over JSON. */
@Path("/api/v1/attempts/{attempt}/marking/{position}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Marking")
public class MarkingApi {

  private static final String STALE =
      "Somebody said something of it since that ETag. Look at it again.";

  private final MarkingDoor door;
  private final Marking marking;
  private final Sheets sheets;
  private final StudentNames students;

  MarkingApi(MarkingDoor door, Marking marking, Sheets sheets, StudentNames students) {
    this.door = door;
    this.marking = marking;
    this.sheets = sheets;
    this.students = students;
  }

  @GET
  @PermissionsAllowed(Scopes.MARKS_READ)
  @Operation(
      summary = "An answer with the rubric by which it is marked",
      description =
          "For those who teach the course, once the attempt has ended. Its ETag says how much was"
              + " said of it.")
  @APIResponse(
      responseCode = "200",
      description = "The answer.",
      content = @Content(schema = @Schema(implementation = SheetResource.class)))
  @APIResponse(responseCode = "409", description = "The student is still at work.")
  public Response find(
      String attempt,
      int position,
      @Parameter(description = "true for the student's name before all is marked")
          @QueryParam("names")
          boolean names) {
    return answer(open(attempt, position), names);
  }

  private Sheet open(String attempt, int position) {
    Sheet sheet = sheets.of(door.open(attempt, position));
    if (!sheet.attempt().hasEnded()) {
      throw new Fault(Kind.CONFLICT, MarkingDoor.AT_WORK);
    }
    return sheet;
  }

  private Response answer(Sheet sheet, boolean names) {
    return Response.ok(SheetResource.of(sheet, names, students.externals()))
        .tag(new EntityTag(String.valueOf(sheet.marks().size())))
        .build();
  }

  @POST
  @Path("/marks")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.MARKS_WRITE)
  @Operation(
      summary = "Say what an answer earns, or keep a draft",
      description =
          "The last mark that is no draft counts; nothing is overwritten. A mark that was given is"
              + " changed only with a note that says why.")
  @APIResponse(
      responseCode = "200",
      description = "The answer as it stands now.",
      content = @Content(schema = @Schema(implementation = SheetResource.class)))
  @APIResponse(responseCode = "409", description = "The student is still at work.")
  @APIResponse(responseCode = "412", description = STALE)
  @APIResponse(responseCode = "428", description = "There is no If-Match.")
  public Response mark(
      String attempt,
      int position,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable MarkRequest wish) {
    Sheet sheet = open(attempt, position);
    int seen = seen(ifMatch);
    return marking
        .mark(sheet.attempt(), sheet.item(), Body.of(wish).judgement(), sheet.marker(), seen)
        .fold(
            new Judging.Cases<>(
                marked -> answer(open(attempt, position), false),
                overtaken -> {
                  throw new Fault(Kind.STALE, STALE);
                },
                refused -> {
                  throw fault(refused);
                }));
  }

  /** What is no number was never given as a tag. */
  private static int seen(@Nullable String ifMatch) {
    String tag = IfMatch.read(ifMatch, "sheet");
    return tag.matches("\\d{1,9}") ? Integer.parseInt(tag) : -1;
  }

  private static Fault fault(Judging.Refused refused) {
    String told = MessageBundles.get(MarkingMessages.class).refusal(refused.reason());
    return new Fault(
        refused.reason() == Refusal.NOT_ENDED ? Kind.CONFLICT : Kind.UNACCEPTABLE,
        field(refused) + told);
  }

  private static String field(Judging.Refused refused) {
    return switch (refused.reason()) {
      case NOT_ENDED, LEFT_OUT -> "";
      case OTHER_LINES, TOO_FINE -> "points: ";
      case BELOW_ZERO, ABOVE_MOST -> "points[" + refused.line() + "]: ";
      case NO_REASON, NOTE_TOO_LONG -> "note: ";
    };
  }
}
