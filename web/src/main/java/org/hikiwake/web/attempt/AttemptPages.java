package org.hikiwake.web.attempt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Taking;
import org.hikiwake.quiz.attempt.Work;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.attempt.AttemptDoor.Seen;
import org.hikiwake.web.question.Advice;
import org.hikiwake.web.question.ResponseForm;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** The pages on which a student takes a quiz, hands it in, and sees what came of it. */
@Path("/attempts")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AttemptPages {

  @CheckedTemplate(basePath = "attempt")
  static class Templates {
    static native TemplateInstance questions(AttemptView view);

    static native TemplateInstance overview(OverviewView view);

    static native TemplateInstance result(ResultView view);
  }

  private final AttemptDoor door;
  private final Attempting attempting;
  private final Saving saving;
  private final Questions questions;
  private final Results results;
  private final Visiting visiting;
  private final Clock clock;

  AttemptPages(
      AttemptDoor door,
      Attempting attempting,
      Saving saving,
      Questions questions,
      Results results,
      Visiting visiting,
      Clock clock) {
    this.door = door;
    this.attempting = attempting;
    this.saving = saving;
    this.questions = questions;
    this.results = results;
    this.visiting = visiting;
    this.clock = clock;
  }

  /** Goes on where the student stopped: at the first question that he has not answered. */
  @GET
  @Path("/{id}")
  public Response resume(String id) {
    Seen seen = door.seen(id);
    Attempt attempt = seen.attempt();
    if (!seen.own() || attempt.isOver(clock.instant())) {
      return seeOther(resultPath(attempt));
    }
    return attempt.isForwardOnly()
        ? seeOther(questionPath(attempt, attempt.reached()))
        : attempt.works().stream()
            .filter(work -> !work.isAnswered())
            .findFirst()
            .map(work -> seeOther(questionPath(attempt, work.item().position())))
            .orElseGet(() -> seeOther(overviewPath(attempt)));
  }

  @GET
  @Path("/{id}/questions/{position}")
  public Response show(String id, int position) {
    Attempt attempt = door.own(id);
    if (attempt.isOver(clock.instant())) {
      return seeOther(resultPath(attempt));
    }
    if (attempt.isForwardOnly() && position != attempt.reached()) {
      return seeOther(questionPath(attempt, attempt.reached()));
    }
    requireItem(attempt, position);
    return page(attempt, position, null, Map.of(), 200);
  }

  private static void requireItem(Attempt attempt, int position) {
    if (attempt.item(position).isEmpty()) {
      throw new Fault(
          Kind.UNKNOWN_QUESTION,
          "This quiz has the questions 1 to " + attempt.quiz().slots().size() + ".");
    }
  }

  /**
   * Shows a page of questions.
   *
   * @param unread by position, the forms that could not be marked, to be shown again
   */
  private Response page(
      Attempt attempt,
      int position,
      @Nullable String problem,
      Map<Integer, Unread> unread,
      int status) {
    List<Work> works = attempt.works();
    List<AskedView> asked =
        works.stream()
            .filter(work -> isOn(attempt, position, work))
            .map(work -> asked(attempt, work, unread, works.size()))
            .toList();
    AttemptView view =
        new AttemptView(
            attempt,
            position,
            asked,
            works.stream().map(work -> PlaceView.of(attempt, work, position)).toList(),
            timer(attempt),
            problem);
    return answer(Templates.questions(view), status);
  }

  /** An answer that could not be marked, and why. */
  private record Unread(ResponseForm form, String why) {}

  private AskedView asked(Attempt attempt, Work work, Map<Integer, Unread> unread, int total) {
    Unread again = unread.get(work.item().position());
    return again == null
        ? questions.asked(attempt, work, Questions.form(work), null, total)
        : questions.asked(attempt, work, again.form(), again.why(), total);
  }

  private static boolean isOn(Attempt attempt, int position, Work work) {
    return attempt.quiz().rules().layout().isOnePage() || work.item().position() == position;
  }

  private TimerView timer(Attempt attempt) {
    return new TimerView(clock.instant(), attempt.due(), visiting.getZone());
  }

  /** Going back in the browser must show what the server knows, not what it knew. */
  private static Response answer(TemplateInstance page, int status) {
    CacheControl control = new CacheControl();
    control.setNoStore(true);
    return Response.status(status).entity(page).cacheControl(control).build();
  }

  /** Takes what stands on a page, and does what the button says that was pressed. */
  @POST
  @Path("/{id}/questions/{position}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response go(String id, int position, MultivaluedMap<String, String> form) {
    Attempt attempt = door.own(id);
    requireItem(attempt, position);
    Step step = Step.read(Input.of(form).value("go"), position);
    Map<Integer, Unread> unread = new TreeMap<>();
    for (Work work : attempt.works()) {
      if (isOn(attempt, position, work) && work.isOpen()) {
        Taking taking = saving.take(attempt, work, form, step.actOn(work.item()));
        attempt = after(taking, attempt);
        if (isRefusedForGood(taking)) {
          return seeOther(resultPath(attempt) + "?came=late");
        }
        why(taking)
            .ifPresent(
                why ->
                    unread.put(
                        work.item().position(),
                        new Unread(ResponseForm.given(form, Questions.prefix(work.item())), why)));
      }
    }
    return unread.isEmpty()
        ? seeOther(done(step, attempt))
        : page(attempt, position, null, unread, 422);
  }

  private static Attempt after(Taking taking, Attempt before) {
    return taking.fold(
        new Taking.Cases<>(
            taken -> taken.next(), known -> before, notMarked -> before, refused -> before));
  }

  private static boolean isRefusedForGood(Taking taking) {
    return taking.fold(
        new Taking.Cases<>(
            taken -> false,
            known -> false,
            notMarked -> false,
            refused ->
                refused.reason() == Taking.Refusal.ENDED
                    || refused.reason() == Taking.Refusal.TIME_UP));
  }

  private static Optional<String> why(Taking taking) {
    return taking.fold(
        new Taking.Cases<>(
            taken -> Optional.empty(),
            known -> Optional.empty(),
            notMarked -> Optional.of(Advice.on(notMarked.outcome().reason())),
            refused -> Optional.empty()));
  }

  /** Does what is left to do, and says where one is then. */
  private String done(Step step, Attempt attempt) {
    return switch (step.kind()) {
      case FLAG, UNFLAG, CHECK -> marked(step, attempt);
      case OVERVIEW -> overviewPath(attempt);
      case TO -> to(attempt, step.position());
    };
  }

  private String marked(Step step, Attempt attempt) {
    step.act()
        .ifPresent(
            act ->
                attempt
                    .item(step.position())
                    .ifPresent(item -> attempting.take(attempt, act, item, null, null, null)));
    String at = "#" + Questions.prefix(step.position()) + (step.isCheck() ? "feedback" : "stem");
    return questionPath(attempt, step.position()) + at;
  }

  /** To the next question, or past the last one to the overview. */
  private String to(Attempt attempt, int position) {
    if (position > attempt.quiz().slots().size()) {
      return overviewPath(attempt);
    }
    if (attempt.isForwardOnly()) {
      attempt.item(position).ifPresent(item -> saving.reach(attempt, item));
    }
    return questionPath(attempt, Math.max(1, position));
  }

  @GET
  @Path("/{id}/overview")
  public Response overview(String id) {
    Attempt attempt = door.own(id);
    if (attempt.isOver(clock.instant())) {
      return seeOther(resultPath(attempt));
    }
    List<PlaceView> places =
        attempt.works().stream().map(work -> PlaceView.of(attempt, work, 0)).toList();
    return answer(Templates.overview(new OverviewView(attempt, places, timer(attempt))), 200);
  }

  /** Hands the attempt in; to do so twice changes nothing. */
  @POST
  @Path("/{id}/submission")
  public Response submit(String id) {
    Attempt attempt = door.own(id);
    attempting.end(attempt);
    return seeOther(resultPath(attempt));
  }

  @GET
  @Path("/{id}/result")
  public Response result(String id, @QueryParam("came") @DefaultValue("") String came) {
    Seen seen = door.seen(id);
    if (seen.own() && !seen.attempt().isOver(clock.instant())) {
      return seeOther("/attempts/" + id);
    }
    return answer(Templates.result(results.of(seen, came.equals("late"))), 200);
  }

  private static Response seeOther(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  private static String questionPath(Attempt attempt, int position) {
    return "/attempts/" + attempt.id() + "/questions/" + position;
  }

  private static String overviewPath(Attempt attempt) {
    return "/attempts/" + attempt.id() + "/overview";
  }

  private static String resultPath(Attempt attempt) {
    return "/attempts/" + attempt.id() + "/result";
  }
}
