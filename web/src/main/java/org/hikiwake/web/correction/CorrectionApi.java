package org.hikiwake.web.correction;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.correction.Corrected;
import org.hikiwake.quiz.correction.Correcting;
import org.hikiwake.quiz.correction.CorrectionLog;
import org.hikiwake.quiz.correction.Corrections;
import org.hikiwake.quiz.correction.Preview;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.correction.CorrectionListing.CorrectionResource;
import org.hikiwake.web.enrolment.StudentNames;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.IfMatch;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Part;
import org.hikiwake.web.site.Slice;
import org.jspecify.annotations.Nullable;

/** Keys that were found wrong, over JSON: say what is right, see who moves, do it. */
@Path("/api/v1/quizzes/{quiz}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class CorrectionApi {

  private static final String STALE = "It would do something else by now. Look at who moves again.";

  private final CorrectionDoor door;
  private final CorrectionLog log;
  private final Correcting correcting;
  private final StudentNames students;

  CorrectionApi(
      CorrectionDoor door, CorrectionLog log, Correcting correcting, StudentNames students) {
    this.door = door;
    this.log = log;
    this.correcting = correcting;
    this.students = students;
  }

  @GET
  @PermissionsAllowed(Scopes.MARKS_READ)
  @Operation(
      summary = "The keys of a quiz that were corrected",
      description = "For those who teach its course. What was taken back is there, too.")
  public CorrectionListing list(String quiz, @BeanParam Part part) {
    Corrections all = log.of(door.taught(quiz).quiz().id());
    Slice<CorrectionResource> slice =
        Slice.of(
            all.all().stream().map(one -> CorrectionResource.of(all, one)).toList(),
            CorrectionResource::key,
            part);
    return new CorrectionListing(slice.items(), slice.next());
  }

  @POST
  @Path("/preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.MARKS_WRITE)
  @Operation(
      summary = "Who would move by a correction",
      description = "Nothing is changed. The ETag is what the correction wants as If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "Who would move.",
      content = @Content(schema = @Schema(implementation = CorrectionPreview.class)))
  public Response preview(String quiz, @Nullable CorrectionRequest wish) {
    Quiz taught = door.taught(quiz).quiz();
    Wished wished = read(taught, Body.of(wish));
    Preview preview = preview(taught, wished);
    return Response.ok(CorrectionPreview.of(preview, students.externals()))
        .tag(new EntityTag(wished.fingerprint(preview)))
        .build();
  }

  /** The wish, if nothing is to be mended in it. */
  private Wished read(Quiz quiz, CorrectionRequest wish) {
    Input input = wish.input();
    int seen = log.of(quiz.id()).count();
    Optional<QuestionVersion> version = door.version(quiz, input.value("version"));
    if (version.isEmpty()) {
      input.reject("version", "It was never asked in this quiz.");
    }
    Optional<Remedy> remedy = wish.wanted(input);
    version.ifPresent(asked -> remedy.ifPresent(wanted -> door.check(input, quiz, asked, wanted)));
    CorrectionDoor.checkReason(input);
    if (!input.isGood()) {
      throw Fault.of(input, wish::pointer);
    }
    return new Wished(version.orElseThrow(), remedy.orElseThrow(), input.lines("reason"), seen);
  }

  private Preview preview(Quiz quiz, Wished wished) {
    return correcting.preview(
        quiz.id(), wished.version(), wished.remedy(), wished.reason(), door.actor());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.MARKS_WRITE)
  @Operation(
      summary = "Correct a key, or take a correction back, and mark everybody anew",
      description =
          "The question stays as it was asked; what counts as right changes, in this quiz alone."
              + " What was shown is done, or nothing: If-Match is the ETag of who would move.")
  @APIResponse(
      responseCode = "201",
      description = "It is corrected.",
      content = @Content(schema = @Schema(implementation = CorrectionListing.Made.class)))
  @APIResponse(responseCode = "412", description = STALE)
  @APIResponse(responseCode = "428", description = "There is no If-Match.")
  public Response correct(
      String quiz,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable CorrectionRequest wish) {
    Quiz taught = door.taught(quiz).quiz();
    CorrectionRequest wanted = Body.of(wish);
    String shown = IfMatch.read(ifMatch, "preview");
    Wished wished = read(taught, wanted);
    if (!wished.fingerprint(preview(taught, wished)).equals(shown)) {
      throw new Fault(Kind.STALE, STALE);
    }
    return Response.status(Response.Status.CREATED).entity(done(taught, wished)).build();
  }

  private CorrectionListing.Made done(Quiz quiz, Wished wished) {
    return correcting
        .correct(
            quiz.id(),
            wished.version(),
            wished.remedy(),
            wished.reason(),
            door.actor(),
            wished.seen())
        .fold(
            new Corrected.Cases<>(
                done -> made(quiz, done), overtaken -> stale(), refused -> stale()));
  }

  private CorrectionListing.Made made(Quiz quiz, Corrected.Done done) {
    return new CorrectionListing.Made(
        CorrectionResource.of(log.of(quiz.id()), done.correction()), done.marked());
  }

  /** It could be done when it was read, so somebody else was first. */
  private static <T> T stale() {
    throw new Fault(Kind.STALE, STALE);
  }
}
