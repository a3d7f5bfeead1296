package org.hikiwake.web.marking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.attempt.Judgement;
import org.hikiwake.quiz.attempt.Judging;
import org.hikiwake.quiz.attempt.Judging.Refusal;
import org.hikiwake.quiz.attempt.Marking;
import org.hikiwake.quiz.attempt.Pile;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.marking.MarkingDoor.Opened;
import org.hikiwake.web.marking.Sheets.Manner;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Where one answer is marked by hand, and the next one follows. */
@Path("/attempts/{attempt}/marking/{position}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MarkingPages {

  @CheckedTemplate(basePath = "marking")
  static class Templates {
    static native TemplateInstance sheet(SheetView view);
  }

  private final MarkingDoor door;
  private final Marking marking;
  private final Sheets sheets;

  MarkingPages(MarkingDoor door, Marking marking, Sheets sheets) {
    this.door = door;
    this.marking = marking;
    this.sheets = sheets;
  }

  @GET
  public Response show(String attempt, int position, UriInfo uri) {
    Opened opened = door.open(attempt, position);
    if (!opened.attempt().hasEnded()) {
      throw new Fault(Kind.UNACCEPTABLE, MarkingDoor.AT_WORK);
    }
    return page(opened, Manner.of(Input.of(uri.getQueryParameters())), null, false, 200);
  }

  private Response page(
      Opened opened, Manner manner, @Nullable Input typed, boolean overtaken, int status) {
    return Answers.fresh(
        Templates.sheet(sheets.view(sheets.of(opened), manner, typed, overtaken)), status);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response mark(String attempt, int position, MultivaluedMap<String, String> form) {
    Opened opened = door.open(attempt, position);
    Input input = Input.of(form);
    Manner manner = Manner.of(input);
    boolean draft = input.value("keep").equals("draft");
    Sheet sheet = sheets.of(opened);
    List<Score> points = points(input, sheet);
    if (!input.isGood()) {
      return page(opened, manner, input, false, 422);
    }
    return marking
        .mark(
            opened.attempt(),
            opened.item(),
            new Judgement(points, input.lines("note"), draft),
            sheet.marker(),
            seen(input))
        .fold(
            new Judging.Cases<>(
                marked -> Answers.seeOther(after(opened, manner, draft)),
                overtaken -> overtaken(attempt, position, manner, input),
                refused -> refused(opened, manner, input, refused)));
  }

  private static List<Score> points(Input input, Sheet sheet) {
    List<Score> points = new ArrayList<>();
    int lines = sheet.rubric().lines().size();
    for (int n = 0; n < lines; n++) {
      String field = Sheets.field(n);
      Sheets.points(input.value(field), sheet, n)
          .ifPresentOrElse(points::add, () -> input.reject(field, say().noNumber()));
    }
    return points;
  }

  private static int seen(Input input) {
    try {
      return Integer.parseInt(input.value("seen"));
    } catch (NumberFormatException e) {
      throw new Fault(Kind.MALFORMED, "Mark with the buttons of the page.");
    }
  }

  /** It is shown again as it stands now, with what was typed. */
  private Response overtaken(String attempt, int position, Manner manner, Input input) {
    return page(door.open(attempt, position), manner, input, true, 409);
  }

  private Response refused(Opened opened, Manner manner, Input input, Judging.Refused refused) {
    String field = isAboutNote(refused.reason()) ? "note" : Sheets.field(refused.line());
    input.reject(field, say().refusal(refused.reason()));
    return page(opened, manner, input, false, 422);
  }

  private static boolean isAboutNote(Refusal reason) {
    return reason == Refusal.NO_REASON || reason == Refusal.NOTE_TOO_LONG;
  }

  /** A draft stays on the desk; behind a mark follows what waits next. */
  private static String after(Opened opened, Manner manner, boolean draft) {
    if (draft) {
      return Addresses.sheet(opened.attempt().id(), opened.item().position())
          + query(manner, "draft");
    }
    if (manner.from().equals("result") || opened.pile().isEmpty()) {
      return Addresses.result(opened.attempt().id(), opened.item().position());
    }
    return next(opened, manner)
        .orElseGet(() -> Addresses.piles(opened.attempt().quiz().id()) + "?done=all");
  }

  private static Optional<String> next(Opened opened, Manner manner) {
    Pile here = opened.pile().orElseThrow();
    Optional<String> same =
        here.next(opened.place().orElseThrow())
            .map(answer -> address(answer) + query(manner, "marked"));
    return same.or(
        () ->
            opened.piles().stream()
                .filter(pile -> !pile.question().equals(here.question()))
                .flatMap(pile -> pile.next(0).stream())
                .findFirst()
                .map(answer -> address(answer) + query(manner, "question")));
  }

  private static String address(Pile.Answer answer) {
    return Addresses.sheet(answer.attempt().id(), answer.item().position());
  }

  private static String query(Manner manner, String done) {
    return "?done="
        + done
        + (manner.names() ? "&names=yes" : "")
        + (manner.from().equals("result") ? "&from=result" : "");
  }

  private static MarkingMessages say() {
    return MessageBundles.get(MarkingMessages.class);
  }
}
