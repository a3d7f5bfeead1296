package org.hikiwake.web.intake;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Scopes;

/** How a program tries once more to make the questions of a pack of which none could be made. */
@Path("/api/v1/packs/{pack}/examination/repetition")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Packs")
public class RepetitionApi {

  private final Packs packs;
  private final Instructing instructing;
  private final VersionResources resources;

  RepetitionApi(Packs packs, Instructing instructing, VersionResources resources) {
    this.packs = packs;
    this.instructing = instructing;
    this.resources = resources;
  }

  @POST
  @PermissionsAllowed(Scopes.PACKS_WRITE)
  @Operation(
      summary = "Try again to make the questions of a pack",
      description =
          "Where they could not be made: the condition was failed, and is being-made now. Else it"
              + " changes nothing. For who imported it, and for administrators.")
  public VersionListing repeat(String pack) {
    Person actor = instructing.person();
    PackId id = packs.known(pack);
    packs.examineAgain(id, actor);
    return resources.of(id);
  }
}
