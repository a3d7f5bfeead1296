package org.hikiwake.web.attempt;

import static org.hikiwake.web.site.Answers.seeOther;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hikiwake.quiz.attempt.Act;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Taking;
import org.hikiwake.quiz.attempt.Taking.Refusal;
import org.hikiwake.web.attempt.QuestionsPage.Unread;
import org.hikiwake.web.question.Advice;
import org.hikiwake.web.question.ResponseForm;
import org.hikiwake.web.site.Input;

/** To which the buttons of a page of questions lead: it takes what stands there, and turns over. */
@Path("/attempts")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class TurnPages {

  private final AttemptDoor door;
  private final Attempting attempting;
  private final Saving saving;
  private final QuestionsPage page;

  TurnPages(AttemptDoor door, Attempting attempting, Saving saving, QuestionsPage page) {
    this.door = door;
    this.attempting = attempting;
    this.saving = saving;
    this.page = page;
  }

  @POST
  @Path("/{id}/questions/{position}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response go(String id, int position, MultivaluedMap<String, String> form) {
    Attempt attempt = door.own(id);
    QuestionsPage.requireItem(attempt, position);
    Step step = Step.read(Input.of(form).value("go"), position);
    Sent sent = new Sent(attempt, form);
    attempt.items().stream()
        .filter(item -> Saving.isIn(form, item))
        .forEach(item -> sent.take(item, step.actOn(item)));
    return sent.answer(step, position);
  }

  /** What comes of the answers of one page, one after the other. */
  private final class Sent {

    private final MultivaluedMap<String, String> form;
    private final Map<Integer, Unread> unread = new TreeMap<>();
    private final Set<Refusal> refused = EnumSet.noneOf(Refusal.class);
    private Attempt attempt;

    Sent(Attempt attempt, MultivaluedMap<String, String> form) {
      this.attempt = attempt;
      this.form = form;
    }

    void take(Item item, Act act) {
      attempt =
          saving
              .take(attempt, item, form, act)
              .fold(
                  new Taking.Cases<>(
                      Taking.Taken::next,
                      known -> attempt,
                      notMarked -> unread(item, Advice.on(notMarked.outcome().reason())),
                      no -> refused(no.reason())));
    }

    private Attempt unread(Item item, String why) {
      ResponseForm again = ResponseForm.given(form, Questions.prefix(item));
      unread.put(item.position(), new Unread(again, why));
      return attempt;
    }

    private Attempt refused(Refusal reason) {
      refused.add(reason);
      return attempt;
    }

    Response answer(Step step, int position) {
      if (refused.contains(Refusal.ENDED) || refused.contains(Refusal.TIME_UP)) {
        return seeOther(Addresses.result(attempt) + "?came=late");
      }
      if (!refused.isEmpty()) {
        int here = attempt.isForwardOnly() ? attempt.reached() : position;
        return page.show(attempt, here, say().closedQuestion(), unread, 409);
      }
      return unread.isEmpty()
          ? seeOther(turned(step, attempt))
          : page.show(attempt, position, null, unread, 422);
    }
  }

  /** Does what is left to do, and says where one is then. */
  private String turned(Step step, Attempt attempt) {
    return switch (step.kind()) {
      case FLAG, UNFLAG, CHECK -> marked(step, attempt);
      case OVERVIEW -> Addresses.overview(attempt);
      case TO -> to(attempt, step.position());
    };
  }

  private String marked(Step step, Attempt attempt) {
    step.act()
        .ifPresent(
            act ->
                attempt
                    .item(step.position())
                    .ifPresent(item -> attempting.take(attempt, act, item, null)));
    String at = "#" + Questions.prefix(step.position()) + (step.isCheck() ? "feedback" : "stem");
    return Addresses.question(attempt, step.position()) + at;
  }

  /** To the next question, or past the last one to the overview. */
  private String to(Attempt attempt, int position) {
    if (position > attempt.quiz().slots().size()) {
      return Addresses.overview(attempt);
    }
    if (attempt.isForwardOnly()) {
      attempt.item(position).ifPresent(item -> attempting.take(attempt, Act.REACH, item, null));
    }
    return Addresses.question(attempt, Math.max(1, position));
  }

  private static AttemptMessages say() {
    return MessageBundles.get(AttemptMessages.class);
  }
}
