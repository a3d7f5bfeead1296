package org.hikiwake.web.bank;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.authoring.Desk;
import org.hikiwake.web.authoring.OwnWriting;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** A question over JSON as one writes it, and how one's own is written again. */
@Path("/api/v1/packs/{pack}/bank/questions/{question}/draft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bank")
public class DraftApi {

  private final BankDoor door;
  private final Answering answering;
  private final OwnWriting writing;

  DraftApi(BankDoor door, Answering answering, OwnWriting writing) {
    this.door = door;
    this.answering = answering;
    this.writing = writing;
  }

  @GET
  @PermissionsAllowed(Scopes.BANK_READ)
  @Operation(
      summary = "A question as one writes it",
      description =
          "Any question, be it generated: sent as a new one, it is the beginning of one's own. The"
              + " ETag is the question's revision.")
  @APIResponse(
      responseCode = "200",
      description = "Its draft.",
      content = @Content(schema = @Schema(implementation = OwnResource.class)))
  public Response find(String pack, String question) {
    Desk desk = door.question(pack, question);
    return Answering.with(desk, OwnResource.of(desk)).build();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.BANK_WRITE)
  @Operation(
      summary = "Write another version of an own question",
      description =
          "All of it is written anew. Its kind stays, and the course to which it is kept where none"
              + " is said. Where another answer becomes right than before, a reason is needed.")
  @APIResponse(
      responseCode = "200",
      description = "The question as it is now.",
      content = @Content(schema = @Schema(implementation = ReviewedQuestion.class)))
  @APIResponse(responseCode = "409", description = "It is generated.")
  @APIResponse(responseCode = "412", description = "It has changed since.")
  @APIResponse(responseCode = "428", description = "There is no If-Match.")
  public Response write(
      String pack,
      String question,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable OwnRequest wish) {
    Desk desk = own(pack, question);
    Desk.Seen seen = Answering.seen(desk, ifMatch);
    OwnRequest wanted = Body.of(wish);
    DraftFields fields = wanted.fields(desk.onlyFor());
    Kind kind = wanted.draft().kind();
    if (kind != desk.version().question().kind()) {
      fields.input().reject("kind", "The kind of a question stays. Write another question.");
    }
    writing
        .edit(desk, new OwnWriting.Sheet(desk.pack().pack(), kind, fields.input()), seen.edits())
        .orElseThrow(() -> refusal(fields));
    return answering.whole(pack, question).build();
  }

  /** Of what was generated only the words can be changed. */
  private Desk own(String pack, String question) {
    Desk desk = door.question(pack, question);
    if (!desk.isOwn()) {
      throw new Fault(
          Fault.Kind.CONFLICT,
          "This question is generated. Change its wording, or send its draft as a new question.");
    }
    return desk;
  }

  private static Fault refusal(DraftFields fields) {
    Input input = fields.input();
    return input.isGood() ? Deciding.stale() : Fault.of(input, fields::pointer);
  }
}
