package org.hikiwake.web.pack;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hikiwake.content.schema.PackSchema;

/** The format of packs, published so that editors complete and check what is written. */
@PermitAll
@Path("/schema/" + PackSchema.FILE)
class SchemaResource {

  private static final String TEXT = PackSchema.text();

  /** Editors that run in a browser come from elsewhere. */
  @GET
  @Produces("application/schema+json")
  @Operation(hidden = true)
  public Response schema() {
    return Response.ok(TEXT)
        .header("Access-Control-Allow-Origin", "*")
        .header("Cache-Control", "public, max-age=3600")
        .build();
  }
}
