package org.hikiwake.web.intake;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.pack.ImportedVersion;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Part;
import org.hikiwake.web.site.Problem;
import org.jspecify.annotations.Nullable;

/** How a program sends a pack, sees what it would change, and imports it. */
@Path("/api/v1/packs/import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Packs")
public class ImportApi {

  private static final String ZIP = "application/zip";
  private static final String YAML = "application/yaml";

  private final Importing importing;
  private final Instructing instructing;
  private final VersionResources versions;
  private final CourseDoor courses;

  ImportApi(
      Importing importing, Instructing instructing, VersionResources versions, CourseDoor courses) {
    this.importing = importing;
    this.instructing = instructing;
    this.versions = versions;
    this.courses = courses;
  }

  @POST
  @Consumes({ZIP, YAML, MediaType.APPLICATION_OCTET_STREAM})
  @PermissionsAllowed(Scopes.PACKS_WRITE)
  @Operation(
      summary = "Send a pack",
      description =
          "As a ZIP archive or as the one file of a pack, of at most 4 MiB. Nothing is imported"
              + " before it is confirmed; what is not, goes after a day. What the current version"
              + " says already is answered with 200, so that who tries again is not stopped; unless"
              + " the pack is retired, which is to be taken back then.")
  @RequestBody(
      content = {
        @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(
      responseCode = "200",
      description = "The current version says the same; there is nothing to confirm.",
      content = @Content(schema = @Schema(implementation = ImportResource.class)))
  @APIResponse(
      responseCode = "201",
      description = "It waits for you to confirm it; Location says where it can be looked at.",
      content = @Content(schema = @Schema(implementation = ImportResource.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "It is right in itself and yet not taken: its id is not yours, its version is not later,"
              + " it is there and retired, or there is no room; the detail says which.")
  @APIResponse(
      responseCode = "422",
      description = "It is no pack; every problem is listed with its file and line.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = PackFault.class)))
  public Response send(
      @Parameter(description = "What the file is called; problems name it so") @QueryParam("name")
          @Nullable String name,
      byte @Nullable [] file,
      UriInfo uri) {
    Person sender = instructing.person();
    if (file == null || file.length == 0) {
      throw new Fault(Kind.MALFORMED, "Send a ZIP archive or the file of a pack as the body.");
    }
    return receive(name == null ? "" : name, file, sender)
        .fold(
            new Reception.Cases<>(
                kept -> created(kept.upload().id(), sender),
                faulty -> PackFault.answer(faulty.problems(), nothingKept(), uri.getPath()),
                refused -> refused(refused.objection(), refused.pack())));
  }

  private Reception receive(String name, byte[] file, Person sender) {
    try {
      return importing.receive(name, new ByteArrayInputStream(file), sender);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What fails at once is not kept: nobody was told where it can be looked at. */
  private Response created(String upload, Person sender) {
    return importing
        .preview(upload, sender)
        .fold(
            new Preview.Cases<>(
                ready -> created(ImportResource.ready(ready, Part.first()), upload),
                making -> created(ImportResource.making(making), upload),
                failed -> {
                  importing.drop(upload, sender);
                  throw new Fault(Kind.NOT_MADE, say().failed());
                },
                overtaken -> {
                  throw overtaken(overtaken.now());
                }));
  }

  private static Response created(ImportResource resource, String upload) {
    return Response.created(URI.create("/api/v1/packs/import/" + upload)).entity(resource).build();
  }

  private Response refused(Objection objection, PackId pack) {
    if (objection.kind() == Objection.Kind.UNCHANGED) {
      return Response.ok(versions.unchanged(pack)).build();
    }
    throw notTaken(objection);
  }

  private static Fault notTaken(Objection objection) {
    return new Fault(Kind.CONFLICT, say().objection(objection));
  }

  @GET
  @Path("/{upload}")
  @PermissionsAllowed(Scopes.PACKS_READ)
  @Operation(
      summary = "What you sent, and what it would change",
      description =
          "The changes, and then the questions that they touch, come in parts; next leads to those"
              + " that follow.")
  @APIResponse(
      responseCode = "200",
      description = "It can be confirmed.",
      content = @Content(schema = @Schema(implementation = ImportResource.class)))
  @APIResponse(
      responseCode = "202",
      description = "Its questions are being made. Ask again in some seconds.",
      content = @Content(schema = @Schema(implementation = ImportResource.class)))
  @APIResponse(
      responseCode = "409",
      description = "Another version came first, and this one is not taken any more.")
  public Response look(String upload, @BeanParam Part part) {
    return preview(upload, instructing.person(), part);
  }

  private Response preview(String upload, Person sender, Part part) {
    return importing
        .preview(upload, sender)
        .fold(
            new Preview.Cases<>(
                ready -> Response.ok(ImportResource.ready(ready, part)).build(),
                making -> Response.accepted(ImportResource.making(making)).build(),
                failed -> {
                  throw new Fault(Kind.NOT_MADE, say().failed() + " " + say().failedForNow());
                },
                overtaken -> {
                  throw overtaken(overtaken.now());
                }));
  }

  @PUT
  @Path("/{upload}/confirmation")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.PACKS_WRITE)
  @Operation(
      summary = "Import what you sent",
      description =
          "It becomes the current version. The same request again changes nothing. A course says"
              + " to which alone a pack is open that there was not before; without one it is open"
              + " to all, and a further version stays open to whom the pack is.")
  @APIResponse(
      responseCode = "200",
      description = "It was imported before.",
      content = @Content(schema = @Schema(implementation = VersionListing.Line.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is imported; Location says where it is.",
      content = @Content(schema = @Schema(implementation = VersionListing.Line.class)))
  @APIResponse(
      responseCode = "409",
      description = "Another version came first, or there is no room; the detail says which.")
  @APIResponse(
      responseCode = "503",
      description = "Its questions are being made, so nobody can have looked at it. Try again.")
  public Response confirm(String upload, @Nullable ConfirmationRequest wish) {
    Person sender = instructing.person();
    CourseId course =
        wish == null || wish.course() == null ? null : courses.taught(wish.course()).id();
    return importing
        .confirm(upload, course, sender)
        .fold(
            new Confirmation.Cases<>(
                done -> imported(done.version(), done.isNew()),
                early -> {
                  throw new Fault(
                      Kind.BEING_MADE, "Its questions are not made yet. Look at it first.");
                },
                refused -> {
                  throw notTaken(refused.objection());
                },
                overtaken -> {
                  throw overtaken(overtaken.now());
                }));
  }

  private Response imported(ImportedVersion version, boolean isNew) {
    return Response.status(isNew ? 201 : 200)
        .location(URI.create("/api/v1/packs/" + version.pack() + "/versions/" + version.version()))
        .entity(versions.line(version))
        .build();
  }

  private Fault overtaken(ImportedVersion now) {
    return new Fault(Kind.CONFLICT, say().overtaken(now.version().text(), versions.importer(now)));
  }

  @DELETE
  @Path("/{upload}")
  @PermissionsAllowed(Scopes.PACKS_WRITE)
  @Operation(summary = "Drop what you sent")
  @APIResponse(responseCode = "204", description = "It is gone; nothing was imported.")
  public void drop(String upload) {
    importing.drop(upload, instructing.person());
  }

  private static String nothingKept() {
    return say().nothingKept();
  }

  private static PackMessages say() {
    return MessageBundles.get(PackMessages.class);
  }
}
