package org.hikiwake.web.accommodation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.Students;
import org.hikiwake.web.enrolment.StudentNames;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Part;
import org.hikiwake.web.site.Slice;
import org.jspecify.annotations.Nullable;

/** What students are given in all quizzes of a course, over JSON. */
@Path("/api/v1/courses/{course}/accommodations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accommodations")
public class AccommodationApi {

  private final CourseDoor door;
  private final Students students;
  private final StoredAccommodations kept;
  private final Naming naming;
  private final StudentNames names;

  AccommodationApi(
      CourseDoor door,
      Students students,
      StoredAccommodations kept,
      Naming naming,
      StudentNames names) {
    this.door = door;
    this.students = students;
    this.kept = kept;
    this.naming = naming;
    this.names = names;
  }

  @GET
  @PermissionsAllowed(Scopes.COURSES_READ)
  @Operation(
      summary = "What the students of a course are given",
      description = "For those who teach it: in all of its quizzes, and in single ones.")
  public AccommodationListing list(String course, @BeanParam Part part) {
    Course taught = door.taught(course);
    List<Person> all = students.of(taught.id());
    Map<PersonId, ExternalId> externals = names.externals();
    Slice<AccommodationResource> slice =
        Slice.of(
            kept.inForce(taught.id()).stream()
                .flatMap(
                    said ->
                        all.stream()
                            .filter(student -> student.id().equals(said.student()))
                            .map(student -> resource(student, externals, said)))
                .toList(),
            one -> one.student() + " " + (one.quiz() == null ? "" : one.quiz()),
            part);
    return new AccommodationListing(slice.items(), slice.next());
  }

  private static AccommodationResource resource(
      Person student, Map<PersonId, ExternalId> externals, Said said) {
    return AccommodationResource.of(
        student,
        externals.get(student.id()),
        said.quiz() == null ? null : said.quiz().value(),
        said);
  }

  @GET
  @Path("/{student}")
  @PermissionsAllowed(Scopes.COURSES_READ)
  @Operation(
      summary = "What a student is given in all quizzes of a course",
      description = StudentNames.STUDENT)
  public AccommodationResource find(String course, String student) {
    Course taught = door.taught(course);
    return naming.find(taught, null, names.student(taught, student));
  }

  @PUT
  @Path("/{student}")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.COURSES_WRITE)
  @Operation(
      summary = "Give a student more time in all quizzes of a course",
      description =
          "Instead of what was given so before; the same again changes nothing. Without moreTime it"
              + " is taken back. Who sits over a quiz just now has it within a minute. "
              + StudentNames.STUDENT)
  @APIResponse(
      responseCode = "200",
      description = "What holds now.",
      content = @Content(schema = @Schema(implementation = AccommodationResource.class)))
  @APIResponse(
      responseCode = "409",
      description = "He sits over a quiz just now and would find the time up.")
  public AccommodationResource put(
      String course, String student, @Nullable AccommodationRequest wish) {
    Course taught = door.taught(course);
    AccommodationRequest given = Body.of(wish);
    Person person = names.student(taught, student);
    return naming.put(taught, null, person, given.everywhere(), given.why());
  }
}
