package org.hikiwake.web.course;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.web.account.Entrance;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Registration;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Where somebody with a join code comes into a course, with an account or making one. */
@Path("/join")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class JoinPages {

  @CheckedTemplate(basePath = "course")
  static class Templates {
    static native TemplateInstance code(Input input);

    static native TemplateInstance join(Course course, @Nullable Person person, Input input);
  }

  private final Courses courses;
  private final Visiting visiting;
  private final Registration registration;
  private final Entrance entrance;

  JoinPages(Courses courses, Visiting visiting, Registration registration, Entrance entrance) {
    this.courses = courses;
    this.visiting = visiting;
    this.registration = registration;
    this.entrance = entrance;
  }

  @GET
  public Response ask(@QueryParam("code") @Nullable String code) {
    return code == null ? Response.ok(Templates.code(Input.empty())).build() : lookUp(code);
  }

  private Response lookUp(String code) {
    return course(code)
        .flatMap(Course::joinCode)
        .map(known -> Answers.seeOther("/join/" + known))
        .orElseGet(() -> unknown(code));
  }

  private Optional<Course> course(String code) {
    return JoinCode.read(code).flatMap(courses::find);
  }

  private static Response unknown(String code) {
    Input input = Input.empty().with("code", code);
    input.reject("code", MessageBundles.get(CourseMessages.class).codeUnknown());
    return CoursePages.unprocessable(Templates.code(input));
  }

  @GET
  @Path("/{code}")
  public Response show(String code) {
    return course(code)
        .map(course -> Response.ok(page(course, Input.empty())).build())
        .orElseGet(() -> unknown(code));
  }

  private TemplateInstance page(Course course, Input input) {
    return Templates.join(course, visiting.getPerson(), input);
  }

  /** Joins; who is not signed in makes an account with the same form. */
  @POST
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response join(String code, MultivaluedMap<String, String> form) {
    Input input = Input.of(form);
    return course(code)
        .map(
            course ->
                visiting
                    .known()
                    .map(person -> joined(course, person))
                    .orElseGet(() -> registered(course, input)))
        .orElseGet(() -> unknown(code));
  }

  private Response joined(Course course, Person person) {
    enrol(course, person);
    return Answers.seeOther("/courses/" + course.id());
  }

  private Response registered(Course course, Input input) {
    return registration
        .register(input, Set.of())
        .map(
            person -> {
              enrol(course, person);
              return entrance.admit(person, false, "/courses/" + course.id());
            })
        .orElseGet(() -> CoursePages.unprocessable(page(course, input)));
  }

  /** Who is in the course already stays what he is: a code makes no instructor a student. */
  private void enrol(Course course, Person person) {
    if (courses.standing(course.id(), person.id()) == Standing.GONE) {
      courses.enrol(course.id(), person.id(), Standing.STUDENT, person.id());
    }
  }
}
