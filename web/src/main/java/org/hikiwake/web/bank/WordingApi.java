package org.hikiwake.web.bank;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.authoring.Desk;
import org.hikiwake.web.authoring.Rewording;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** The words of a generated question over JSON, and how it gets others. */
@Path("/api/v1/packs/{pack}/bank/questions/{question}/wording")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bank")
public class WordingApi {

  private final BankDoor door;
  private final Answering answering;
  private final Rewording rewording;

  WordingApi(BankDoor door, Answering answering, Rewording rewording) {
    this.door = door;
    this.answering = answering;
    this.rewording = rewording;
  }

  @GET
  @PermissionsAllowed(Scopes.BANK_READ)
  @Operation(
      summary = "The texts of a generated question",
      description = "In the order in which they are read. The ETag is the question's revision.")
  @APIResponse(
      responseCode = "200",
      description = "Its texts.",
      content = @Content(schema = @Schema(implementation = WordingResource.class)))
  @APIResponse(responseCode = "409", description = "Somebody wrote it himself.")
  public Response find(String pack, String question) {
    Desk desk = generated(pack, question);
    return Answering.with(desk, WordingResource.of(desk)).build();
  }

  /** What somebody wrote himself is changed as a draft, where its key is looked at. */
  private Desk generated(String pack, String question) {
    Desk desk = door.question(pack, question);
    if (desk.isOwn()) {
      throw new Fault(
          Kind.CONFLICT, "Somebody wrote this question himself. Change it at its draft.");
    }
    return desk;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.BANK_WRITE)
  @Operation(
      summary = "Give a generated question other words",
      description =
          "Its key, and what is accepted as an answer, stay. The new words go through the gate and"
              + " wait for a decision. The same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The question as it is now.",
      content = @Content(schema = @Schema(implementation = ReviewedQuestion.class)))
  @APIResponse(responseCode = "409", description = "Somebody wrote it himself.")
  @APIResponse(responseCode = "412", description = "It has changed since.")
  @APIResponse(responseCode = "428", description = "There is no If-Match.")
  public Response reword(
      String pack,
      String question,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable WordingRequest wish) {
    Desk desk = generated(pack, question);
    Desk.Seen seen = Answering.seen(desk, ifMatch);
    Input input = Body.of(wish).input(WordingResource.of(desk).texts().size());
    rewording.reword(desk, input, seen).ifPresent(refusal -> refuse(refusal, input));
    return answering.whole(pack, question).build();
  }

  @DELETE
  @PermissionsAllowed(Scopes.BANK_WRITE)
  @Operation(
      summary = "Put a generated question back into the words in which it is generated",
      description = "The same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The question as it is now.",
      content = @Content(schema = @Schema(implementation = ReviewedQuestion.class)))
  @APIResponse(responseCode = "409", description = "Somebody wrote it himself.")
  @APIResponse(responseCode = "412", description = "It has changed since.")
  @APIResponse(responseCode = "428", description = "There is no If-Match.")
  public Response takeBack(
      String pack, String question, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    Desk desk = generated(pack, question);
    Desk.Seen seen = Answering.seen(desk, ifMatch);
    rewording.takeBack(desk, seen).ifPresent(refusal -> refuse(refusal, Input.empty()));
    return answering.whole(pack, question).build();
  }

  /** That it reads so already is what was wanted. */
  private static void refuse(Rewording.Refusal refusal, Input input) {
    switch (refusal) {
      case NOTHING_CHANGED -> {}
      case UNACCEPTABLE -> throw Fault.of(input, WordingRequest::pointer);
      case CHANGED_MEANWHILE -> throw Deciding.stale();
    }
  }
}
