package org.hikiwake.web.enrolment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.enrolment.Enrolling.Refusal;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Part;
import org.hikiwake.web.site.Slice;
import org.jspecify.annotations.Nullable;

/** Who is in a course, over JSON, by the names that another system has for people. */
@Path("/api/v1/courses/{course}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentApi {

  private static final String IDS =
      "The external id is your own name for the person, and yours alone: it means the same in all"
          + " your courses, and nothing to anybody else.";

  private final CourseDoor door;
  private final Enrolling enrolling;
  private final Visiting visiting;

  EnrolmentApi(CourseDoor door, Enrolling enrolling, Visiting visiting) {
    this.door = door;
    this.enrolling = enrolling;
    this.visiting = visiting;
  }

  @GET
  @PermissionsAllowed(Scopes.COURSES_READ)
  @Operation(summary = "Who is in a course", description = "For its instructors.")
  public EnrolmentListing list(String course, @BeanParam Part part) {
    List<Enrolment> all = enrolling.all(door.taught(course), me());
    Slice<Enrolment> slice = Slice.of(all, Enrolment::key, part);
    return new EnrolmentListing(
        slice.items().stream().map(EnrolmentResource::of).toList(), slice.next());
  }

  private PersonId me() {
    return visiting.signedIn().id();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.COURSES_WRITE)
  @Operation(
      summary = "Enrol a class",
      description =
          "Each as by PUT. Where something has to be mended in one, the others are enrolled all the"
              + " same. Who is not named stays as he is. At most 1,000 at a time. "
              + IDS)
  public ClassResource enrolAll(String course, @Nullable ClassRequest wish) {
    Course taught = door.taught(course);
    List<ClassRequest.Entry> entries = Body.of(wish).entries();
    List<ClassResource.Entry> outcomes =
        entries.stream().map(entry -> enrol(taught, entry)).toList();
    int problems = (int) outcomes.stream().filter(one -> one.problem() != null).count();
    return new ClassResource(outcomes, problems);
  }

  private ClassResource.Entry enrol(Course course, ClassRequest.Entry entry) {
    String external = entry.externalOrNone();
    try {
      EnrolmentResource done = enrol(course, ExternalId.read(external), entry.request());
      return new ClassResource.Entry(external, done, null);
    } catch (Fault fault) {
      return new ClassResource.Entry(external, null, fault.detail());
    }
  }

  private EnrolmentResource enrol(Course course, ExternalId external, EnrolmentRequest wish) {
    return enrolling
        .put(course, me(), wish.wanted(external))
        .fold(
            EnrolmentResource::of,
            refusal -> {
              throw new Fault(Kind.CONFLICT, told(refusal));
            });
  }

  private static String told(Refusal refusal) {
    return switch (refusal) {
      case EMAIL_OF_ANOTHER ->
          "Somebody else, whom you call otherwise or who is not yours, has that address.";
      case LAST_INSTRUCTOR ->
          "The course would be left without an instructor. Make somebody else one first.";
    };
  }

  @GET
  @Path("/{external}")
  @PermissionsAllowed(Scopes.COURSES_READ)
  @Operation(summary = "How somebody stands in a course", description = IDS)
  public EnrolmentResource find(String course, String external) {
    return enrolling
        .find(door.taught(course), me(), ExternalId.read(external))
        .map(EnrolmentResource::of)
        .orElseThrow(EnrolmentApi::unknown);
  }

  static Fault unknown() {
    return new Fault(
        Kind.UNKNOWN_ENROLMENT, "You have enrolled nobody in this course by that external id.");
  }

  @PUT
  @Path("/{external}")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.COURSES_WRITE)
  @Operation(
      summary = "Enrol somebody, or change what he is in the course",
      description =
          "The same request again changes nothing. Who is not here yet gets an account without a"
              + " password, into which a launch link leads; its name and address follow what you"
              + " send, until he chooses a password. Nobody who was here before is enrolled by his"
              + " address alone: he is asked (state waiting). "
              + IDS)
  @APIResponse(
      responseCode = "200",
      description = "How he stands in it now.",
      content = @Content(schema = @Schema(implementation = EnrolmentResource.class)))
  @APIResponse(
      responseCode = "409",
      description = "Somebody else has that address, or nobody would be left to teach.")
  public EnrolmentResource put(String course, String external, @Nullable EnrolmentRequest wish) {
    return enrol(door.taught(course), ExternalId.read(external), Body.of(wish));
  }

  @DELETE
  @Path("/{external}")
  @PermissionsAllowed(Scopes.COURSES_WRITE)
  @Operation(
      summary = "Take somebody out of a course",
      description =
          "What he did there stays, and his marks with it; enrolled again, he has them again. "
              + IDS)
  @APIResponse(responseCode = "204", description = "He is not in it, or not any more.")
  @APIResponse(responseCode = "409", description = "Nobody would be left to teach the course.")
  public void remove(String course, String external) {
    if (!enrolling.remove(door.taught(course), me(), ExternalId.read(external))) {
      throw new Fault(Kind.CONFLICT, told(Refusal.LAST_INSTRUCTOR));
    }
  }
}
