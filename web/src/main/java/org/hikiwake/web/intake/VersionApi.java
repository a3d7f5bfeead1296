package org.hikiwake.web.intake;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.account.Scopes;

/** The versions of a pack over JSON, and the files in which they can be taken along. */
@Path("/api/v1/packs/{pack}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Packs")
public class VersionApi {

  private final Packs packs;
  private final Instructing instructing;
  private final VersionResources resources;

  VersionApi(Packs packs, Instructing instructing, VersionResources resources) {
    this.packs = packs;
    this.instructing = instructing;
    this.resources = resources;
  }

  @GET
  @PermissionsAllowed(Scopes.PACKS_READ)
  @Operation(
      summary = "The versions of a pack, and how it stands",
      description = "For instructors and administrators.")
  public VersionListing list(String pack) {
    instructing.person();
    return resources.of(packs.known(pack));
  }

  @GET
  @Path("/{version}")
  @PermissionsAllowed(Scopes.PACKS_READ)
  @Operation(summary = "A version of a pack")
  public VersionListing.Line find(String pack, String version) {
    instructing.person();
    return resources.of(packs.known(pack)).versions().stream()
        .filter(line -> line.version().equals(version))
        .findFirst()
        .orElseThrow(Packs::unknownVersion);
  }

  @GET
  @Path("/{version}/files/{format}")
  @Produces(MediaType.WILDCARD)
  @PermissionsAllowed(Scopes.PACKS_READ)
  @Operation(
      summary = "A version of a pack as a file",
      description =
          "As zip, from which it can be imported again, json-ld, argdown or aif. Who has it has the"
              + " keys of all questions that are made of it.")
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response download(
      String pack,
      String version,
      @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"zip", "json-ld", "argdown", "aif"}))
          @PathParam("format")
          String format) {
    instructing.person();
    PackId id = packs.known(pack);
    return PackDownload.answer(format, packs.version(id, version));
  }
}
