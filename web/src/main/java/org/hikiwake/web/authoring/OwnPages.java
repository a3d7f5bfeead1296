package org.hikiwake.web.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.quiz.authoring.Draft;
import org.hikiwake.quiz.authoring.Own;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.Roles;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Where instructors write questions of their own, of every kind. */
@Path("/own-questions")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class OwnPages {

  private static final int MORE_ROWS = 4;

  @CheckedTemplate(basePath = "authoring")
  static class Templates {
    static native TemplateInstance start(OwnStartView view);

    static native TemplateInstance own(OwnView view);
  }

  private final PackDoor packs;
  private final Desks desks;
  private final Edits edits;
  private final CourseDoor courses;
  private final Visiting visiting;

  OwnPages(PackDoor packs, Desks desks, Edits edits, CourseDoor courses, Visiting visiting) {
    this.packs = packs;
    this.desks = desks;
    this.edits = edits;
    this.courses = courses;
    this.visiting = visiting;
  }

  /**
   * What somebody writes on.
   *
   * @param desk the question that is there already; nothing for a new one
   */
  private record Sheet(ExaminedPack pack, Kind kind, Optional<Desk> desk, String quiz) {

    ContentPack content() {
      return pack.pack();
    }

    /** Where the form goes. */
    String action() {
      String query = quiz.isEmpty() ? "" : "quiz=" + quiz;
      return desk.map(d -> "/own-questions/" + d.examined().id() + "?" + query)
          .orElseGet(
              () ->
                  "/own-questions?pack="
                      + content().header().id()
                      + "&kind="
                      + kind.word()
                      + (query.isEmpty() ? "" : "&" + query));
    }
  }

  /** An empty form, or one that begins with what another question says. */
  @GET
  @Path("/new")
  public Response begin(UriInfo uri) {
    Input address = Input.of(uri.getQueryParameters());
    if (address.has("from")) {
      Desk other = desks.of(address.value("from"));
      Kind kind = other.version().question().kind();
      Sheet sheet = new Sheet(other.pack(), kind, Optional.empty(), quiz(address));
      Draft draft = Draft.of(other.version().question());
      return Answers.fresh(page(sheet, draft, filled(draft, address.value("course")), null));
    }
    if (!address.has("kind") || !address.has("pack")) {
      return Answers.fresh(start(address));
    }
    Sheet sheet = sheet(address);
    Input input = filled(new Draft(sheet.kind(), Map.of()), address.value("course"));
    onlyReading(sheet.content()).ifPresent(reading -> input.with("reading", reading));
    return Answers.fresh(page(sheet, new Draft(sheet.kind(), Map.of()), input, null));
  }

  private TemplateInstance start(Input address) {
    List<PackHeader> headers = packs.all().stream().map(pack -> pack.pack().header()).toList();
    return Templates.start(
        new OwnStartView(headers, address.value("pack"), address.value("course"), quiz(address)));
  }

  private static String quiz(Input address) {
    return Optional.of(address.value("quiz")).filter(RandomId::isOne).orElse("");
  }

  private Sheet sheet(Input address) {
    return new Sheet(
        packs.seen(address.value("pack")),
        kind(address.value("kind")),
        Optional.empty(),
        quiz(address));
  }

  private static Kind kind(String word) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Fault(Fault.Kind.UNACCEPTABLE, say().unknownKind()));
  }

  private static Input filled(Draft draft, String course) {
    Input input = Input.empty();
    draft.fields().forEach(input::with);
    return input.with("course", course);
  }

  private static Optional<String> onlyReading(ContentPack pack) {
    return pack.parts().readings().size() == 1
        ? Optional.of(pack.parts().readings().get(0).id().value())
        : Optional.empty();
  }

  /** Keeps a new question. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(MultivaluedMap<String, String> form, UriInfo uri) {
    return save(sheet(Input.of(uri.getQueryParameters())), Input.of(form));
  }

  /** The form with what the question says now. */
  @GET
  @Path("/{question}")
  public Response show(String question, UriInfo uri) {
    Sheet sheet = sheet(question, uri);
    Desk desk = sheet.desk().orElseThrow();
    Draft draft = Draft.of(desk.version().question());
    String course = desk.history().get(0).onlyFor().map(CourseId::value).orElse("");
    return Answers.fresh(page(sheet, draft, filled(draft, course), null));
  }

  private Sheet sheet(String question, UriInfo uri) {
    Desk desk = desks.of(question);
    if (!desk.isOwn()) {
      throw Desks.unknown(question);
    }
    return new Sheet(
        desk.pack(),
        desk.version().question().kind(),
        Optional.of(desk),
        quiz(Input.of(uri.getQueryParameters())));
  }

  /** Makes another version of the question. */
  @POST
  @Path("/{question}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response edit(String question, MultivaluedMap<String, String> form, UriInfo uri) {
    return save(sheet(question, uri), Input.of(form));
  }

  private Response save(Sheet sheet, Input input) {
    Draft draft = draft(sheet.kind(), input);
    if (input.has("more")) {
      return Answers.fresh(page(sheet, draft, input, null));
    }
    Draft.Reading reading = draft.read(sheet.content());
    reading.problems().forEach((field, problem) -> input.reject(field, say().problem(problem)));
    CourseId course = course(input);
    Question question = reading.question();
    if (question != null) {
      rejectSilence(sheet, question, input);
    }
    return question == null || !input.isGood()
        ? Answers.unprocessable(page(sheet, draft, input, null))
        : keep(sheet, draft, input, question, course);
  }

  private static Draft draft(Kind kind, Input input) {
    Map<String, String> fields = new HashMap<>();
    input.names().forEach(name -> fields.put(name, input.raw(name).replace("\r\n", "\n")));
    return new Draft(kind, fields);
  }

  private @Nullable CourseId course(Input input) {
    String id = input.value("course");
    return id.isEmpty()
        ? null
        : courses.taught().stream()
            .map(Course::id)
            .filter(one -> one.value().equals(id))
            .findFirst()
            .orElseGet(
                () -> {
                  input.reject("course", say().unknownCourse());
                  return null;
                });
  }

  /** Who makes another answer right says why. */
  private static void rejectSilence(Sheet sheet, Question question, Input input) {
    String reason = input.value("reason");
    boolean rekeyed =
        sheet.desk().map(desk -> Own.rekeys(desk.version().question(), question)).orElse(false);
    if (rekeyed && reason.isEmpty()) {
      input.reject("reason", say().reasonMissing());
    }
    if (reason.length() > Edit.LONGEST_REASON) {
      input.reject("reason", say().reasonTooLong(Edit.LONGEST_REASON));
    }
  }

  private Response keep(
      Sheet sheet, Draft draft, Input input, Question question, @Nullable CourseId course) {
    QuestionId id = sheet.desk().map(desk -> desk.version().id()).orElseGet(Own::newId);
    QuestionVersion version = Own.version(id, question, sheet.content());
    int seen = sheet.desk().isEmpty() ? 0 : number(input.value("seen"));
    Edits.Entry entry = new Edits.Entry(version, null, course, input.value("reason"));
    if (edits.append(entry, seen, visiting.signedIn().id()).isEmpty()) {
      return Answers.unprocessable(page(sheet, draft, input, say().changedMeanwhile()));
    }
    boolean accepted = input.has("accept") && desks.accept(desks.of(id.value()), "");
    return Answers.seeOther(next(sheet, id, accepted));
  }

  private static int number(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
  }

  /** Back to the quiz that it was written for, or to where it is reviewed. */
  private static String next(Sheet sheet, QuestionId id, boolean accepted) {
    String pack = "pack=" + sheet.content().header().id();
    return accepted && !sheet.quiz().isEmpty()
        ? "/quizzes/" + sheet.quiz() + "/builder/questions?" + pack + "&family=authored"
        : "/review?" + pack + "&at=" + id + "#question";
  }

  private TemplateInstance page(Sheet sheet, Draft draft, Input input, @Nullable String problem) {
    int rows = OwnView.rows(draft) + (input.has("more") ? MORE_ROWS : 0);
    int shown = number(input.value("rows"));
    return Templates.own(
        new OwnView(
            sheet.desk().map(desk -> desk.examined().id()).orElse(null),
            sheet.content().header(),
            sheet.content().readingsByDate(),
            sheet.kind(),
            Math.min(Draft.MOST_ROWS, Math.max(rows, shown + (input.has("more") ? MORE_ROWS : 0))),
            courses.taught(),
            sheet.desk().map(desk -> desk.history().size()).orElse(0),
            sheet.action(),
            sheet.desk().map(desks::told).orElse(List.of()),
            sheet.desk().map(desks::uses).orElse(null),
            input,
            problem));
  }

  private static AuthoringMessages say() {
    return MessageBundles.get(AuthoringMessages.class);
  }
}
