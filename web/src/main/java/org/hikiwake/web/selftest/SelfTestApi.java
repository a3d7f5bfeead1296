package org.hikiwake.web.selftest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.behaviour.Answering;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Item;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.quiz.selftest.SelfTesting;
import org.hikiwake.quiz.selftest.VisitorId;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.pack.WithheldQuestions;
import org.hikiwake.web.question.Advice;
import org.hikiwake.web.question.CertaintyLevel;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Problem;
import org.jspecify.annotations.Nullable;

/** Self-tests over JSON, on the same use cases as the pages. */
@PermitAll
@Path("/api/v1/self-tests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Self-tests")
public class SelfTestApi {

  private static final String WITHHELD =
      "A quiz asks what the question asks or tells; it waits until that has closed.";

  private final SelfTesting testing;
  private final Lookup lookup;
  private final PackDoor packs;
  private final WithheldQuestions withheld;

  SelfTestApi(SelfTesting testing, Lookup lookup, PackDoor packs, WithheldQuestions withheld) {
    this.testing = testing;
    this.lookup = lookup;
    this.packs = packs;
    this.withheld = withheld;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Start a self-test",
      description =
          "Whoever knows the id of the self-test may go on with it. An empty list stands for"
              + " everything.")
  @APIResponse(
      responseCode = "201",
      description = "It has started; Location says where.",
      content = @Content(schema = @Schema(implementation = SelfTestResource.class)))
  @APIResponse(
      responseCode = "422",
      description = "Something in the wish is unknown, or no question fits it.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public jakarta.ws.rs.core.Response start(WishRequest request) {
    if (request == null) {
      throw new Fault(Kind.MALFORMED, "Send a JSON object that names at least the pack.");
    }
    Bank bank = packs.practised(request.packOrNone());
    Wish wish = request.wish(bank);
    SelfTest test =
        testing
            .start(VisitorId.random(), wish, withheld.fromViewer(wish.pack()))
            .orElseThrow(
                () ->
                    new Fault(
                        Kind.NO_QUESTIONS,
                        "No question fits all of this. Ask for fewer restrictions."));
    return jakarta.ws.rs.core.Response.created(URI.create(SelfTestResource.path(test)))
        .entity(SelfTestResource.of(test))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "How a self-test stands")
  public SelfTestResource find(String id) {
    return SelfTestResource.of(lookup.test(id));
  }

  @GET
  @Path("/{id}/questions/{position}")
  @Operation(
      summary = "A question of a self-test",
      description =
          "With its outcome once nothing more is taken for it, and never before: after the first"
              + " response, the last try or the right one, or at the end, as the wish says.")
  @APIResponse(
      responseCode = "200",
      description = "The question as it stands.",
      content = @Content(schema = @Schema(implementation = ItemResource.class)))
  @APIResponse(
      responseCode = "403",
      description = WITHHELD,
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public ItemResource question(String id, int position) {
    SelfTest test = lookup.test(id);
    return ItemResource.of(test, lookup.shown(test, position));
  }

  @PUT
  @Path("/{id}/questions/{position}/response")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Answer a question",
      description =
          "Marked at once, the first response that can be marked counts. With several tries, each"
              + " other response is the next try. Marked at the end, the last one counts. The same"
              + " again changes and costs nothing.")
  @RequestBody(content = @Content(schema = @Schema(ref = "Response")))
  @APIResponse(
      responseCode = "200",
      description = "The question as it stands now.",
      content = @Content(schema = @Schema(implementation = ItemResource.class)))
  @APIResponse(
      responseCode = "403",
      description = WITHHELD,
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "409",
      description = "Nothing more is taken for this question, or the self-test has ended.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "422",
      description = "The response is blank or cannot be marked; another may be given.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public ItemResource respond(
      String id,
      int position,
      @Parameter(
              description =
                  "How certain one is, where it is marked by certainty; 1 if left out. Of no"
                      + " account otherwise.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "3"))
          @QueryParam("certainty")
          @Nullable String certainty,
      Response response) {
    if (response == null) {
      throw new Fault(Kind.MALFORMED, "Send a response as a JSON object with its kind.");
    }
    SelfTest test = lookup.test(id);
    Item item = lookup.shown(test, position);
    return testing
        .answer(test, item, response, certainty == null ? null : CertaintyLevel.read(certainty))
        .fold(
            new Answering.Cases<>(
                taken -> ItemResource.of(taken.next(), item),
                repeated -> ItemResource.of(test, item),
                notMarked -> {
                  throw new Fault(Kind.NOT_MARKED, Advice.on(notMarked.outcome().reason()));
                },
                refused -> {
                  throw new Fault(kind(refused.reason()), TestAdvice.on(refused.reason()));
                }));
  }

  private static Kind kind(Answering.Refusal reason) {
    return switch (reason) {
      case ALREADY_ANSWERED -> Kind.ALREADY_ANSWERED;
      case ENDED -> Kind.TEST_ENDED;
    };
  }

  @PUT
  @Path("/{id}/completion")
  @Operation(
      summary = "End a self-test",
      description =
          "What is not answered stays so. A test ends by itself once nothing more is taken for any"
              + " question; one that is marked at the end has to be ended.")
  public SelfTestResource complete(String id) {
    return SelfTestResource.of(testing.end(lookup.test(id)));
  }

  @GET
  @Path("/{id}/summary")
  @Operation(summary = "What a self-test has come to so far, and where to read again")
  public SummaryResource summary(String id) {
    return SummaryResource.of(lookup.test(id));
  }
}
