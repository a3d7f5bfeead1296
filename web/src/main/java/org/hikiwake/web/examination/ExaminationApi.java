package org.hikiwake.web.examination;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.pack.WithheldQuestions;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Problem;
import org.jspecify.annotations.Nullable;

/** All that was generated from a pack and what its examination found, keys included, over JSON. */
@PermitAll
@Path("/api/v1/packs/{pack}/examination")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Examination")
public class ExaminationApi {

  private final PackDoor packs;
  private final Catalogues catalogues;
  private final WithheldQuestions withheld;

  ExaminationApi(PackDoor packs, Catalogues catalogues, WithheldQuestions withheld) {
    this.packs = packs;
    this.catalogues = catalogues;
    this.withheld = withheld;
  }

  @GET
  @Operation(
      summary = "The examined questions of a pack, with their keys",
      description =
          "In the order of their ids, those that did not pass included; next, where it is given,"
              + " leads to those that follow.")
  @Parameter(name = "reading", in = ParameterIn.QUERY, description = "The id of a reading")
  @Parameter(
      name = "author",
      in = ParameterIn.QUERY,
      description = "The id of an author that the key names or rests on")
  @Parameter(
      name = "topic",
      in = ParameterIn.QUERY,
      description = "The id of a topic; a wide one stands for its narrower ones too")
  @Parameter(name = "family", in = ParameterIn.QUERY, description = "A way of asking")
  @Parameter(name = "kind", in = ParameterIn.QUERY, description = "The word of a kind")
  @Parameter(name = "difficulty", in = ParameterIn.QUERY, description = "easy, medium or hard")
  @Parameter(name = "result", in = ParameterIn.QUERY, description = "passed, flawed or unsound")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "Words that all stand in stem or options")
  public ExaminationListing questions(
      String pack,
      @Parameter(description = "The id after which to go on") @QueryParam("after")
          @Nullable String after,
      @Parameter(schema = @Schema(minimum = "0", maximum = "100", defaultValue = "20"))
          @QueryParam("limit")
          @Nullable Integer limit,
      UriInfo uri) {
    Catalogue catalogue = catalogue(pack);
    Filter filter = Filter.read(uri.getQueryParameters(), catalogue);
    return ExaminationListing.of(catalogue.find(filter), catalogue.waiting(), after, limit);
  }

  private Catalogue catalogue(String pack) {
    return catalogues.of(packs.seen(pack));
  }

  @GET
  @Path("/questions/{question}")
  @Operation(summary = "An examined question, with its key")
  @APIResponse(
      responseCode = "200",
      description = "The question.",
      content = @Content(schema = @Schema(implementation = ExaminedQuestion.class)))
  @APIResponse(
      responseCode = "403",
      description = "It is withheld from students until the quizzes that ask it have closed.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public ExaminedQuestion question(String pack, String question) {
    Catalogue catalogue = catalogue(pack);
    if (catalogue.isHidden(question)) {
      throw withheld.fault(withheld.fromStudents(packs.seen(pack)));
    }
    return catalogue
        .find(question)
        .orElseThrow(
            () ->
                new Fault(
                    Kind.UNKNOWN_QUESTION,
                    "No question of this pack is called \"" + question + "\"."));
  }

  @GET
  @Path("/refusals")
  @Operation(
      summary = "What was not asked, and why",
      description = "By family and reason, those of which there are most first.")
  public List<RefusalGroup> refusals(String pack) {
    return catalogue(pack).refusals();
  }
}
