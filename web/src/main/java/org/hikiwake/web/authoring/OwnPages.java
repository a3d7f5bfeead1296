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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.quiz.authoring.Draft;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.account.Roles;
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
  private final OwnWriting writing;

  OwnPages(PackDoor packs, Desks desks, OwnWriting writing) {
    this.packs = packs;
    this.desks = desks;
    this.writing = writing;
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
    String course = desk.onlyFor().map(CourseId::value).orElse("");
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
    OwnWriting.Sheet written = new OwnWriting.Sheet(sheet.content(), sheet.kind(), input);
    if (input.has("more")) {
      return Answers.fresh(page(sheet, written.draft(), input, null));
    }
    Optional<QuestionId> kept =
        sheet
            .desk()
            .map(desk -> writing.edit(desk, written, number(input.value("seen"))))
            .orElseGet(() -> writing.write(written));
    return kept.map(id -> kept(sheet, id, input))
        .orElseGet(() -> again(sheet, written.draft(), input));
  }

  private Response kept(Sheet sheet, QuestionId id, Input input) {
    boolean accepted = input.has("accept") && desks.accept(desks.of(id.value()), "");
    return Answers.seeOther(next(sheet, id, accepted));
  }

  private Response again(Sheet sheet, Draft draft, Input input) {
    String problem = input.isGood() ? say().changedMeanwhile() : null;
    return Answers.unprocessable(page(sheet, draft, input, problem));
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
            writing.taught(),
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
