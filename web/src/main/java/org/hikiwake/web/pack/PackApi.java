package org.hikiwake.web.pack;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.withholding.Withheld;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Problem;
import org.jspecify.annotations.Nullable;

/** Packs and their questions over JSON; the questions come without their keys. */
@PermitAll
@Path("/api/v1/packs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Packs")
public class PackApi {

  private final PackDoor packs;
  private final WithheldQuestions withheld;

  PackApi(PackDoor packs, WithheldQuestions withheld) {
    this.packs = packs;
    this.withheld = withheld;
  }

  @GET
  @Operation(summary = "The packs that are at hand")
  public List<PackResource> all() {
    return packs.practised().stream()
        .map(ExaminedPack::bank)
        .map(withheld::open)
        .map(PackResource::of)
        .toList();
  }

  @GET
  @Path("/{pack}")
  @Operation(summary = "A pack: its readings, topics and kinds of question")
  public PackDetail find(String pack) {
    return PackDetail.of(open(pack));
  }

  /** The bank of the pack, as far as whoever asks may see it. */
  private Bank open(String pack) {
    return withheld.open(packs.practised(pack));
  }

  @GET
  @Path("/{pack}/questions")
  @Operation(
      summary = "The questions of a pack, without their keys",
      description =
          "In the order of their ids; next, where it is given, leads to those that follow.")
  public QuestionListing questions(
      String pack,
      @QueryParam("reading") List<String> readings,
      @QueryParam("topic") List<String> topics,
      @QueryParam("kind") List<String> kinds,
      @Parameter(description = "The id after which to go on") @QueryParam("after")
          @Nullable String after,
      @Parameter(schema = @Schema(minimum = "0", maximum = "100", defaultValue = "20"))
          @QueryParam("limit")
          @Nullable Integer limit) {
    Bank bank = packs.seen(pack).bank();
    Wish wish = WishForm.of(bank, readings, topics, kinds, "");
    return QuestionListing.of(withheld.open(bank), wish, withheld.waiting(bank), after, limit);
  }

  @GET
  @Path("/{pack}/questions/{question}")
  @Operation(summary = "A question of a pack, without its key")
  @APIResponse(
      responseCode = "200",
      description = "The question.",
      content = @Content(schema = @Schema(implementation = QuestionResource.class)))
  @APIResponse(
      responseCode = "403",
      description = "It is withheld from students until the quizzes that ask it have closed.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public QuestionResource question(String pack, String question) {
    ExaminedPack examined = packs.seen(pack);
    QuestionVersion version = version(examined.bank(), question);
    Withheld hidden = withheld.fromViewer(examined);
    if (hidden.isWithheld(version)) {
      throw withheld.fault(hidden);
    }
    return QuestionResource.of(version);
  }

  private static QuestionVersion version(Bank bank, String id) {
    try {
      return bank.find(new QuestionId(id)).orElseThrow(() -> unknownQuestion(id));
    } catch (IllegalArgumentException e) {
      throw unknownQuestion(id);
    }
  }

  private static Fault unknownQuestion(String id) {
    return new Fault(Kind.UNKNOWN_QUESTION, "No question of this pack is called \"" + id + "\".");
  }
}
