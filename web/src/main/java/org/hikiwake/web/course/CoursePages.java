package org.hikiwake.web.course;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Roles;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;

/** Where people see their courses, and instructors open and look after them. */
@Path("/courses")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CoursePages {

  @CheckedTemplate(basePath = "course")
  static class Templates {
    static native TemplateInstance courses(
        Person person, List<Enrolled> mine, List<Course> others, Input input);

    static native TemplateInstance taken(
        Course course, List<Member> instructors, List<CourseWork.Work> work);

    static native TemplateInstance taught(CourseView view);
  }

  private final Courses courses;
  private final CourseDoor door;
  private final CourseWork work;
  private final Visiting visiting;
  private final UriInfo uri;

  CoursePages(Courses courses, CourseDoor door, CourseWork work, Visiting visiting, UriInfo uri) {
    this.courses = courses;
    this.door = door;
    this.work = work;
    this.visiting = visiting;
    this.uri = uri;
  }

  @GET
  public TemplateInstance list() {
    return list(Input.empty().with("zone", visiting.getZone().getId()));
  }

  private TemplateInstance list(Input input) {
    Person person = visiting.signedIn();
    List<Enrolled> mine = courses.of(person.id());
    return Templates.courses(person, mine, others(person, mine), input);
  }

  /** An administrator finds the courses, too, in which he is nothing. */
  private List<Course> others(Person person, List<Enrolled> mine) {
    List<Course> known = mine.stream().map(Enrolled::course).toList();
    return person.isAdministrator()
        ? courses.all().stream().filter(course -> !known.contains(course)).toList()
        : List.of();
  }

  @POST
  @RolesAllowed(Roles.INSTRUCTOR)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(MultivaluedMap<String, String> form) {
    Input input = Input.of(form);
    return CourseForm.read(input)
        .map(wanted -> courses.open(wanted.title(), wanted.zone(), visiting.signedIn().id()))
        .map(course -> seeOther(course, "opened"))
        .orElseGet(() -> unprocessable(list(input)));
  }

  @GET
  @Path("/{id}")
  public TemplateInstance show(String id, @QueryParam("done") @DefaultValue("") String done) {
    Enrolled enrolled = door.entered(id);
    return enrolled.isTeaching()
        ? taught(enrolled.course(), settings(enrolled.course()), Input.empty(), done)
        : taken(enrolled);
  }

  private TemplateInstance taken(Enrolled enrolled) {
    List<Member> instructors =
        courses.members(enrolled.course().id()).stream().filter(Member::isInstructor).toList();
    return Templates.taken(enrolled.course(), instructors, work.of(enrolled, visiting.signedIn()));
  }

  private TemplateInstance taught(Course course, Input settings, Input entry, String done) {
    String address =
        course
            .joinCode()
            .map(code -> uri.getBaseUri().resolve("/join/" + code).toString())
            .orElse("");
    return Templates.taught(
        new CourseView(
            course,
            courses.members(course.id()),
            work.of(new Enrolled(course, Standing.INSTRUCTOR), visiting.signedIn()),
            address,
            settings,
            entry,
            done));
  }

  private static Input settings(Course course) {
    return Input.empty().with("title", course.title()).with("zone", course.zone().getId());
  }

  /** The page of a course on which somebody could not be entered by hand. */
  TemplateInstance again(Course course, Input entry) {
    return taught(course, settings(course), entry, "");
  }

  @POST
  @Path("/{id}/settings")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(String id, MultivaluedMap<String, String> form) {
    Course course = door.taught(id);
    Input input = Input.of(form);
    return CourseForm.read(input)
        .map(wanted -> changed(wanted.applied(course)))
        .orElseGet(() -> unprocessable(taught(course, input, Input.empty(), "")));
  }

  private Response changed(Course course) {
    courses.change(course);
    return seeOther(course, "settings");
  }

  /** Makes a new join code; the one before stops working. */
  @POST
  @Path("/{id}/join-code")
  public Response renewJoinCode(String id) {
    Course course = door.taught(id);
    courses.change(with(course, Optional.of(JoinCode.random())));
    return seeOther(course, "code");
  }

  /** Takes the join code away: nobody can join any more. */
  @POST
  @Path("/{id}/join-code/closing")
  public Response closeJoinCode(String id) {
    Course course = door.taught(id);
    courses.change(with(course, Optional.empty()));
    return seeOther(course, "closed");
  }

  private static Course with(Course course, Optional<JoinCode> code) {
    return new Course(course.id(), course.title(), course.zone(), code);
  }

  static Response seeOther(Course course, String done) {
    return Answers.seeOther("/courses/" + course.id() + "?done=" + done);
  }

  static Response unprocessable(TemplateInstance page) {
    return Answers.unprocessable(page);
  }
}
