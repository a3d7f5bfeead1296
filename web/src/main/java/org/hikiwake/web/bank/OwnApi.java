package org.hikiwake.web.bank;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.hikiwake.web.site.Fault;
import org.jspecify.annotations.Nullable;

/** Where programs write questions of their person's own. */
@Path("/api/v1/packs/{pack}/bank/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bank")
public class OwnApi {

  private final BankDoor door;
  private final Answering answering;
  private final OwnWriting writing;

  OwnApi(BankDoor door, Answering answering, OwnWriting writing) {
    this.door = door;
    this.answering = answering;
    this.writing = writing;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.BANK_WRITE)
  @Operation(
      summary = "Write a question of one's own",
      description =
          "Of any kind. Nothing proves its key: its author answers for it. It goes through the gate"
              + " and waits for a decision like every other, is never asked in self-tests, and no"
              + " student sees it before a quiz asks it.")
  @APIResponse(
      responseCode = "201",
      description = "The question; Location says where it is.",
      content = @Content(schema = @Schema(implementation = ReviewedQuestion.class)))
  public Response write(String pack, @Nullable OwnRequest wish) {
    ExaminedPack examined = door.pack(pack);
    OwnRequest wanted = Body.of(wish);
    DraftFields fields = wanted.fields();
    QuestionId id =
        writing
            .write(new OwnWriting.Sheet(examined.pack(), wanted.draft().kind(), fields.input()))
            .orElseThrow(() -> Fault.of(fields.input(), fields::pointer));
    return answering
        .whole(pack, id.value())
        .status(Response.Status.CREATED)
        .location(at(pack, id))
        .build();
  }

  static URI at(String pack, QuestionId id) {
    return URI.create("/api/v1/packs/" + pack + "/bank/questions/" + id);
  }
}
