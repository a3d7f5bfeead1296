package org.hikiwake.web.bank;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.Part;
import org.jspecify.annotations.Nullable;

/** The questions of a pack over JSON as those who review them see them, and what was reported. */
@Path("/api/v1/packs/{pack}/bank")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bank")
public class BankApi {

  private final BankDoor door;
  private final BankLists lists;
  private final Deciding deciding;

  BankApi(BankDoor door, BankLists lists, Deciding deciding) {
    this.door = door;
    this.lists = lists;
    this.deciding = deciding;
  }

  @GET
  @PermissionsAllowed(Scopes.BANK_READ)
  @Operation(
      summary = "The questions of a pack and how they stand with those who review",
      description =
          "In the order of their ids, what did not pass and own questions included; next, where it"
              + " is given, leads to those that follow.")
  @Parameter(name = "reading", in = ParameterIn.QUERY, description = "The id of a reading")
  @Parameter(
      name = "author",
      in = ParameterIn.QUERY,
      description = "The id of an author that the key names or rests on")
  @Parameter(
      name = "topic",
      in = ParameterIn.QUERY,
      description = "The id of a topic; a wide one stands for its narrower ones too")
  @Parameter(
      name = "family",
      in = ParameterIn.QUERY,
      description = "A way of asking; authored for own questions")
  @Parameter(name = "kind", in = ParameterIn.QUERY, description = "The word of a kind")
  @Parameter(name = "difficulty", in = ParameterIn.QUERY, description = "easy, medium or hard")
  @Parameter(name = "result", in = ParameterIn.QUERY, description = "passed, flawed or unsound")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "Words that all stand in stem or options")
  public BankListing questions(
      String pack,
      @Parameter(
              schema =
                  @Schema(
                      enumeration = {"any", "undecided", "open", "accepted", "rejected", "changed"},
                      defaultValue = "any"),
              description = "How it stands; undecided is open or changed")
          @QueryParam("state")
          @Nullable String state,
      @Parameter(description = "Whether only those are wanted on which a report is open")
          @QueryParam("reported")
          boolean reported,
      @Parameter(description = "The id after which to go on") @QueryParam("after")
          @Nullable String after,
      @Parameter(schema = @Schema(minimum = "0", maximum = "100", defaultValue = "20"))
          @QueryParam("limit")
          @Nullable Integer limit,
      UriInfo uri) {
    ExaminedPack examined = door.pack(pack);
    BankSearch wish = new BankSearch(uri.getQueryParameters(), Wanted.read(state), reported);
    return lists.questions(examined, wish, after, limit);
  }

  @POST
  @Path("/decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.BANK_WRITE)
  @Operation(
      summary = "Decide on several questions",
      description =
          "Each as by PUT, with the revision that was seen. What is not taken does not hold up the"
              + " others. At most 100 at a time.")
  public DecisionsResource decide(String pack, @Nullable DecisionsRequest wish) {
    List<DecisionsRequest.Entry> entries = Body.of(wish).entries();
    List<String> questions = entries.stream().map(DecisionsRequest.Entry::questionOrNone).toList();
    return deciding.decide(door.pack(pack, questions), entries);
  }

  @GET
  @Path("/reports")
  @PermissionsAllowed(Scopes.BANK_READ)
  @Operation(
      summary = "What was found wrong with questions of a pack",
      description =
          "The open reports, the oldest first. The next decision on its question closes a report;"
              + " the reason that is given there answers it.")
  public ReportListing reports(String pack, @BeanParam Part part) {
    return lists.reports(door.pack(pack), part);
  }
}
