package org.hikiwake.web.intake;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.site.Part;
import org.jspecify.annotations.Nullable;

/** What is different between two versions of a pack, and what that touches, over JSON. */
@Path("/api/v1/packs/{pack}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Packs")
public class ChangesApi {

  private final Packs packs;
  private final Instructing instructing;

  ChangesApi(Packs packs, Instructing instructing) {
    this.packs = packs;
    this.instructing = instructing;
  }

  @GET
  @PermissionsAllowed(Scopes.PACKS_READ)
  @Operation(
      summary = "What changed between two versions of a pack",
      description =
          "Entry by entry and field by field, in the words of the format; and which published"
              + " quizzes and accepted questions that touches. Both come in parts, the entries"
              + " first; the counts are of everything.")
  @APIResponse(responseCode = "200", description = "What is different, and what that touches.")
  @APIResponse(
      responseCode = "503",
      description = "The questions of one of the versions are being made. Try again in a minute.")
  public ChangesResource show(
      String pack,
      @Parameter(description = "A version; the one before the current if left out")
          @QueryParam("from")
          @Nullable String from,
      @Parameter(description = "A version; the current one if left out") @QueryParam("to")
          @Nullable String to,
      @BeanParam Part part) {
    instructing.person();
    PackId id = packs.known(pack);
    Packs.Comparison compared = packs.compare(id, from, to);
    return ChangesResource.of(
        compared.before().header().version().text(),
        compared.after().header().version().text(),
        compared.changes(),
        packs.impact(id, compared),
        part);
  }
}
