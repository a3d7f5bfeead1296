package org.hikiwake.web.intake;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/** How a program retires a pack, and brings it back. */
@Path("/api/v1/packs/{pack}/retirement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Packs")
public class RetirementApi {

  private final Packs packs;
  private final Instructing instructing;
  private final VersionResources resources;

  RetirementApi(Packs packs, Instructing instructing, VersionResources resources) {
    this.packs = packs;
    this.instructing = instructing;
    this.resources = resources;
  }

  @PUT
  @PermissionsAllowed(Scopes.PACKS_WRITE)
  @Operation(
      summary = "Retire a pack",
      description =
          "It is offered no more; quizzes, attempts and reviews keep what they have. For who"
              + " imported it, and for administrators. The same again changes nothing.")
  public VersionListing retire(String pack) {
    Person actor = instructing.person();
    PackId id = packs.known(pack);
    packs.retire(id, actor);
    return resources.of(id);
  }

  @DELETE
  @PermissionsAllowed(Scopes.PACKS_WRITE)
  @Operation(summary = "Bring a retired pack back", description = "The same again changes nothing.")
  @APIResponse(responseCode = "200", description = "It is at hand again.")
  @APIResponse(responseCode = "409", description = "No more imported packs are kept at a time.")
  public VersionListing bringBack(String pack) {
    Person actor = instructing.person();
    PackId id = packs.known(pack);
    Optional<Objection> objection = packs.bringBack(id, actor);
    if (objection.isPresent()) {
      throw new Fault(Kind.CONFLICT, MessageBundles.get(PackMessages.class).noRoom());
    }
    return resources.of(id);
  }
}
