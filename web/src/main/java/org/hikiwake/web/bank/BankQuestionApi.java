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
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.authoring.Desk;
import org.hikiwake.web.site.Body;
import org.jspecify.annotations.Nullable;

/** A question over JSON as those who review it see it, and what they decide of it. */
@Path("/api/v1/packs/{pack}/bank/questions/{question}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bank")
public class BankQuestionApi {

  private final BankDoor door;
  private final Answering answering;
  private final Deciding deciding;

  BankQuestionApi(BankDoor door, Answering answering, Deciding deciding) {
    this.door = door;
    this.answering = answering;
    this.deciding = deciding;
  }

  @GET
  @PermissionsAllowed(Scopes.BANK_READ)
  @Operation(
      summary = "A question with its key, its history, where it is asked, and open reports",
      description = "The ETag is its revision.")
  @APIResponse(
      responseCode = "200",
      description = "The question.",
      content = @Content(schema = @Schema(implementation = ReviewedQuestion.class)))
  public Response find(String pack, String question) {
    return answering.whole(pack, question).build();
  }

  @PUT
  @Path("/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.BANK_WRITE)
  @Operation(
      summary = "Accept a question, reject it, or take back what was decided",
      description =
          "It is about the question as it was seen. The same again changes nothing; but where a"
              + " report is open, it is kept as the answer to that. To reject a question of one's"
              + " own retires it.")
  @APIResponse(
      responseCode = "200",
      description = "The question as it is now.",
      content = @Content(schema = @Schema(implementation = ReviewedQuestion.class)))
  @APIResponse(responseCode = "409", description = "It is not proved, so nobody can accept it.")
  @APIResponse(responseCode = "412", description = "It has changed, or was decided on, since.")
  @APIResponse(responseCode = "428", description = "There is no If-Match.")
  public Response decide(
      String pack,
      String question,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable DecisionRequest wish) {
    Desk desk = door.question(pack, question);
    deciding.decide(desk.pack(), desk.examined(), Answering.seen(ifMatch), Body.of(wish));
    return answering.whole(pack, question).build();
  }
}
