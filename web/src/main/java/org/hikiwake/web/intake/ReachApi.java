package org.hikiwake.web.intake;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.pack.StoredPacks.Current;
import org.hikiwake.web.site.Body;
import org.jspecify.annotations.Nullable;

/** To whom a pack is open, over JSON. */
@Path("/api/v1/packs/{pack}/reach")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Packs")
public class ReachApi {

  private final Packs packs;
  private final Usages usages;
  private final Instructing instructing;
  private final CourseDoor courses;

  ReachApi(Packs packs, Usages usages, Instructing instructing, CourseDoor courses) {
    this.packs = packs;
    this.usages = usages;
    this.instructing = instructing;
    this.courses = courses;
  }

  @GET
  @PermissionsAllowed(Scopes.PACKS_READ)
  @Operation(
      summary = "To whom a pack is open, and where it is used",
      description =
          "Look before you keep it to a course: quizzes of other courses go on as they are, and get"
              + " no more of it. How many these are is told to who can do so.")
  public ReachResource show(String pack) {
    Person asker = instructing.person();
    return resource(packs.known(pack), asker);
  }

  private ReachResource resource(PackId pack, Person asker) {
    Optional<Current> current = packs.current(pack);
    String course = current.flatMap(Current::onlyFor).map(CourseId::value).orElse(null);
    boolean owned = current.isPresent() && packs.isOwned(pack, asker);
    return ReachResource.of(pack.value(), course, usages.of(pack), owned);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.PACKS_WRITE)
  @Operation(
      summary = "Keep a pack to a course, or open it to everybody",
      description =
          "For who imported it and teaches the course, and for administrators. The same again"
              + " changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "To whom it is open now.",
      content = @Content(schema = @Schema(implementation = ReachResource.class)))
  public ReachResource open(String pack, @Nullable ReachRequest wish) {
    Person actor = instructing.person();
    PackId id = packs.known(pack);
    String course = Body.of(wish).course();
    packs.requireOwned(id, actor);
    packs.open(id, course == null ? null : courses.taught(course).id(), actor);
    return resource(id, actor);
  }
}
