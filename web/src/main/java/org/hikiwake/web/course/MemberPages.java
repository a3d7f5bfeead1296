package org.hikiwake.web.course;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.hikiwake.web.account.Invitation;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Registration;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.RosterFile.Parsed;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Spreadsheet;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where instructors say who is in their course: one by one, or with a class list. */
@Path("/courses/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MemberPages {

  @CheckedTemplate(basePath = "course")
  static class Templates {
    static native TemplateInstance roster(RosterView view);

    static native TemplateInstance invitations(Course course, List<Invitation> invitations);
  }

  private final CourseDoor door;
  private final Courses courses;
  private final CoursePages pages;
  private final Registration registration;
  private final Roster roster;
  private final Invitations invitations;
  private final Visiting visiting;

  MemberPages(
      CourseDoor door,
      Courses courses,
      CoursePages pages,
      Registration registration,
      Roster roster,
      Invitations invitations,
      Visiting visiting) {
    this.door = door;
    this.courses = courses;
    this.pages = pages;
    this.registration = registration;
    this.roster = roster;
    this.invitations = invitations;
    this.visiting = visiting;
  }

  /** Enters somebody by name and address; who has an account is found by the address. */
  @POST
  @Path("/people")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response enter(String id, MultivaluedMap<String, String> form) {
    Course course = door.taught(id);
    Input input = Input.of(form);
    PersonId me = visiting.signedIn().id();
    Optional<Person> person = registration.enter(input, course.zone(), me);
    if (person.isEmpty()) {
      return CoursePages.unprocessable(pages.again(course, input));
    }
    courses.enrol(course.id(), person.get().id(), Standing.STUDENT, me);
    return CoursePages.seeOther(course, "entered");
  }

  @POST
  @Path("/people/{person}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response changeStanding(
      String id, String person, @FormParam("standing") @Nullable String standing) {
    Course course = door.taught(id);
    Member member = member(course, person);
    Standing wanted =
        Standing.read(standing == null ? "" : standing).orElseThrow(MemberPages::unknownStanding);
    boolean changed =
        courses.enrol(course.id(), member.person().id(), wanted, visiting.signedIn().id());
    return CoursePages.seeOther(course, changed ? wanted.word() : "last-instructor");
  }

  private Member member(Course course, String person) {
    return courses.members(course.id()).stream()
        .filter(member -> member.person().id().value().equals(person))
        .findFirst()
        .orElseThrow(
            () ->
                new Fault(Fault.Kind.UNKNOWN_PERSON, "The page of the course lists who is in it."));
  }

  private static Fault unknownStanding() {
    return new Fault(Fault.Kind.UNACCEPTABLE, "In a course one is instructor, student or gone.");
  }

  /** Tells what a class list would lead to; nothing is changed. */
  @POST
  @Path("/roster")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response preview(
      String id, @RestForm("file") @Nullable FileUpload file, @RestForm @Nullable String text) {
    Course course = door.taught(id);
    Optional<String> list =
        file == null || file.size() == 0
            ? Optional.of(text == null ? "" : text)
            : Spreadsheet.decode(read(file));
    return preview(course, list);
  }

  private static byte[] read(FileUpload file) {
    try {
      return Files.readAllBytes(file.uploadedFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Response preview(Course course, Optional<String> list) {
    Parsed parsed = list.map(RosterFile::parse).orElseGet(RosterFile::noText);
    RosterView view =
        new RosterView(
            course, roster.plan(course, parsed.lines()), parsed.faults(), list.orElse(""));
    return Response.status(parsed.lines().isEmpty() ? 422 : 200)
        .entity(Templates.roster(view))
        .build();
  }

  /** Enters those of a class list whose lines are good. */
  @POST
  @Path("/roster/entry")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response enterAll(String id, @FormParam("text") @Nullable String text) {
    Course course = door.taught(id);
    Parsed parsed = RosterFile.parse(text == null ? "" : text);
    if (parsed.lines().isEmpty()) {
      return preview(course, Optional.of(text == null ? "" : text));
    }
    roster.enter(course, parsed.lines(), visiting.signedIn().id());
    return CoursePages.seeOther(course, "roster");
  }

  /** Makes the links of those who have yet to choose a password, and shows them this once. */
  @POST
  @Path("/invitations")
  public TemplateInstance invite(String id) {
    Course course = door.taught(id);
    return Templates.invitations(course, invitations.of(course, visiting.signedIn().id()));
  }
}
