package org.hikiwake.web.course;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Part;
import org.hikiwake.web.site.Slice;
import org.jspecify.annotations.Nullable;

/** Courses over JSON, on the same use cases as the pages. */
@Path("/api/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
public class CourseApi {

  private final Courses courses;
  private final ExternalCourses externals;
  private final CourseDoor door;
  private final Visiting visiting;

  CourseApi(Courses courses, ExternalCourses externals, CourseDoor door, Visiting visiting) {
    this.courses = courses;
    this.externals = externals;
    this.door = door;
    this.visiting = visiting;
  }

  @GET
  @PermissionsAllowed(Scopes.COURSES_READ)
  @Operation(
      summary = "Your courses",
      description = "Those that you are in; an administrator gets all.")
  public CourseListing list(@BeanParam Part part) {
    Map<CourseId, ExternalId> names = externals.of(visiting.signedIn().id());
    Slice<Enrolled> slice = Slice.of(door.all(), enrolled -> enrolled.course().id().value(), part);
    return new CourseListing(
        slice.items().stream()
            .map(enrolled -> CourseResource.of(enrolled, names.get(enrolled.course().id())))
            .toList(),
        slice.next());
  }

  @GET
  @Path("/{course}")
  @PermissionsAllowed(Scopes.COURSES_READ)
  @Operation(summary = "A course")
  public CourseResource find(String course) {
    return resource(door.entered(course));
  }

  private CourseResource resource(Enrolled enrolled) {
    Map<CourseId, ExternalId> names = externals.of(visiting.signedIn().id());
    return CourseResource.of(enrolled, names.get(enrolled.course().id()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.COURSES_WRITE)
  @Operation(summary = "Open a course", description = "Only instructors may. You teach it.")
  @APIResponse(
      responseCode = "201",
      description = "It is open; Location says where.",
      content = @Content(schema = @Schema(implementation = CourseResource.class)))
  public Response open(@Nullable CourseRequest wish) {
    Person me = instructor();
    CourseForm form = Body.of(wish).form(me.zone());
    return created(courses.open(form.title(), form.zone(), me.id()).id());
  }

  private Person instructor() {
    Person me = visiting.signedIn();
    if (!me.isInstructor()) {
      throw new Fault(Kind.NOT_YOURS, "Only instructors open courses. An administrator makes one.");
    }
    return me;
  }

  private Response created(CourseId id) {
    return Response.created(URI.create("/api/v1/courses/" + id))
        .entity(resource(door.entered(id.value())))
        .build();
  }

  @GET
  @Path("/by-external/{external}")
  @PermissionsAllowed(Scopes.COURSES_READ)
  @Operation(summary = "A course by your own name for it")
  public CourseResource findByExternal(String external) {
    return known(ExternalId.read(external))
        .map(id -> resource(door.entered(id.value())))
        .orElseThrow(CourseApi::unknown);
  }

  private Optional<CourseId> known(ExternalId external) {
    return externals.find(visiting.signedIn().id(), external);
  }

  private static Fault unknown() {
    return new Fault(
        Kind.UNKNOWN_COURSE, "None that you opened has that external id. PUT here to open one.");
  }

  @PUT
  @Path("/by-external/{external}")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.COURSES_WRITE)
  @Operation(
      summary = "Open a course under your own name for it, or change it",
      description = "The same request again changes nothing. Your external ids are yours alone.")
  @APIResponse(
      responseCode = "200",
      description = "It was there, and is now as you want it.",
      content = @Content(schema = @Schema(implementation = CourseResource.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is open; Location says where.",
      content = @Content(schema = @Schema(implementation = CourseResource.class)))
  public Response put(String external, @Nullable CourseRequest wish) {
    ExternalId name = ExternalId.read(external);
    CourseRequest given = Body.of(wish);
    return known(name).map(id -> changed(id, given)).orElseGet(() -> created(name, given));
  }

  private Response changed(CourseId id, CourseRequest wish) {
    Course course = door.taught(id.value());
    Course changed = wish.form(course.zone()).applied(course);
    courses.change(changed);
    return Response.ok(resource(new Enrolled(changed, Standing.INSTRUCTOR))).build();
  }

  private Response created(ExternalId name, CourseRequest wish) {
    Person me = instructor();
    return created(externals.open(me.id(), name, wish.form(me.zone())));
  }
}
