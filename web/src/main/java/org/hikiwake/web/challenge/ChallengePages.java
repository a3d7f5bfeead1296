package org.hikiwake.web.challenge;

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
import java.util.Optional;
import org.hikiwake.quiz.challenge.Challenging;
import org.hikiwake.quiz.challenge.Raising;
import org.hikiwake.quiz.challenge.Raising.Refusal;
import org.hikiwake.quiz.challenge.Said;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.attempt.Results;
import org.hikiwake.web.challenge.AnswerDoor.Answer;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Input;

/** Where a student says why he finds what one of his answers earned wrong. */
@Path("/attempts/{id}/challenges/{position}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ChallengePages {

  @CheckedTemplate(basePath = "challenge")
  static class Templates {
    static native TemplateInstance raise(RaiseView view);
  }

  private final AnswerDoor door;
  private final Results results;
  private final Challenging challenging;
  private final Visiting visiting;

  ChallengePages(AnswerDoor door, Results results, Challenging challenging, Visiting visiting) {
    this.door = door;
    this.results = results;
    this.challenging = challenging;
    this.visiting = visiting;
  }

  @GET
  public Response ask(String id, int position) {
    Answer own = door.own(id, position);
    return obstacle(own)
        .map(refusal -> refused(own, refusal))
        .orElseGet(() -> Answers.fresh(page(own, Input.empty())));
  }

  private Optional<Refusal> obstacle(Answer own) {
    return challenging.obstacle(own.entered().quiz(), own.attempt(), own.item());
  }

  /** What was challenged already stands beside the result; anything else is told. */
  private Response refused(Answer own, Refusal refusal) {
    if (refusal == Refusal.OPEN_ALREADY || refusal == Refusal.ANSWERED_ALREADY) {
      return toResult(own);
    }
    throw new Fault(Kind.UNACCEPTABLE, say().refusal(refusal, Said.LONGEST_REASON));
  }

  private static Response toResult(Answer own) {
    return Answers.seeOther(
        "/attempts/" + own.attempt().id() + "/result#question-" + own.item().position());
  }

  private TemplateInstance page(Answer own, Input input) {
    return Templates.raise(
        new RaiseView(
            own.attempt(),
            results.reviewed(own.seen(), own.attempt().work(own.item())),
            challenging.until(own.entered().quiz(), own.attempt(), own.item()).orElseThrow(),
            input,
            visiting.getZone()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response raise(String id, int position, MultivaluedMap<String, String> form) {
    Answer own = door.own(id, position);
    Input input = Input.of(form);
    return challenging
        .raise(own.entered().quiz(), own.attempt(), own.item(), input.lines("reason"))
        .fold(
            new Raising.Cases<>(
                raised -> toResult(own), refused -> refused(own, input, refused.reason())));
  }

  private Response refused(Answer own, Input input, Refusal refusal) {
    if (refusal != Refusal.NO_REASON && refusal != Refusal.REASON_TOO_LONG) {
      return refused(own, refusal);
    }
    input.reject("reason", say().refusal(refusal, Said.LONGEST_REASON));
    return Answers.unprocessable(page(own, input));
  }

  /** Takes the challenge back; one that was answered meanwhile stays as it is. */
  @POST
  @Path("/withdrawal")
  public Response withdraw(String id, int position) {
    Answer own = door.own(id, position);
    challenging.withdraw(own.attempt(), own.item());
    return toResult(own);
  }

  static ChallengeMessages say() {
    return MessageBundles.get(ChallengeMessages.class);
  }
}
