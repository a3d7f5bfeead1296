package org.hikiwake.web.bank;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.review.ReportDoor;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Problem;
import org.jspecify.annotations.Nullable;

/** Where anybody says over JSON what is wrong with a question that he was asked. */
@PermitAll
@Path("/api/v1/packs/{pack}/questions/{question}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Packs")
public class ReportApi {

  private final ReportDoor door;

  ReportApi(ReportDoor door) {
    this.door = door;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Say what is wrong with a question",
      description =
          "For everybody who may practise the pack, signed in or not. Those who review read it; the"
              + " next decision on the question answers it. Where twenty reports on a question are"
              + " open, one more is not kept.")
  @APIResponse(responseCode = "204", description = "Those who review read it.")
  @APIResponse(
      responseCode = "403",
      description = "It is withheld from students until the quizzes that ask it have closed.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public void report(String pack, String question, @Nullable ReportRequest wish) {
    QuestionVersion version = door.question(pack, question);
    Input input = Body.of(wish).input();
    door.report(version, input);
    if (!input.isGood()) {
      throw Fault.of(input, field -> "#/" + field);
    }
  }
}
