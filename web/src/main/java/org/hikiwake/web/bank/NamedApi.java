package org.hikiwake.web.bank;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.authoring.OwnWriting;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Fault;
import org.jspecify.annotations.Nullable;

/** Where programs write questions of their person's own under names that they have for them. */
@Path("/api/v1/packs/{pack}/bank/questions/by-external/{external}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bank")
public class NamedApi {

  private final BankDoor door;
  private final Answering answering;
  private final OwnWriting writing;

  NamedApi(BankDoor door, Answering answering, OwnWriting writing) {
    this.door = door;
    this.answering = answering;
    this.writing = writing;
  }

  @GET
  @PermissionsAllowed(Scopes.BANK_READ)
  @Operation(summary = "A question of one's own by the name under which it was written")
  @APIResponse(
      responseCode = "200",
      description = "The question; Location says where it is.",
      content = @Content(schema = @Schema(implementation = ReviewedQuestion.class)))
  public Response find(String pack, String external) {
    return answer(pack, named(door.pack(pack), external), 200);
  }

  private QuestionId named(ExaminedPack pack, String external) {
    return writing.named(pack.pack().header().id(), ExternalId.read(external));
  }

  private Response answer(String pack, QuestionId id, int status) {
    return answering.whole(pack, id.value()).status(status).location(OwnApi.at(pack, id)).build();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.BANK_WRITE)
  @Operation(
      summary = "Write a question of one's own under your own name for it",
      description =
          "As by POST. If you wrote one under that name in the pack, it is answered with as it is,"
              + " so that who tries again writes no second one; it is changed at its own address."
              + " Your external ids are yours alone.")
  @APIResponse(
      responseCode = "200",
      description = "It was written before, and is as it was.",
      content = @Content(schema = @Schema(implementation = ReviewedQuestion.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is written; Location says where it is.",
      content = @Content(schema = @Schema(implementation = ReviewedQuestion.class)))
  public Response write(String pack, String external, @Nullable OwnRequest wish) {
    ExaminedPack examined = door.pack(pack);
    QuestionId id = named(examined, external);
    OwnRequest wanted = Body.of(wish);
    boolean isNew = !writing.isWritten(id) && isWritten(examined, id, wanted);
    return answer(pack, id, isNew ? 201 : 200);
  }

  /** Whether it was written by this; where it was not, another request was faster. */
  private boolean isWritten(ExaminedPack pack, QuestionId id, OwnRequest wanted) {
    DraftFields fields = wanted.fields();
    boolean isNew =
        writing
            .write(id, new OwnWriting.Sheet(pack.pack(), wanted.draft().kind(), fields.input()))
            .isPresent();
    if (!fields.input().isGood()) {
      throw Fault.of(fields.input(), fields::pointer);
    }
    return isNew;
  }
}
