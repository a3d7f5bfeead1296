package org.hikiwake.web.attempt;

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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.accommodation.Accommodations;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.attempt.Starting;
import org.hikiwake.quiz.challenge.Challenge.Standing;
import org.hikiwake.quiz.challenge.Challenging;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.attempt.StartView.MadeView;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Input;

/** Where students see what a quiz is like, and start it. */
@Path("/quizzes")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class QuizPages {

  @CheckedTemplate(basePath = "attempt")
  static class Templates {
    static native TemplateInstance start(StartView view);
  }

  private final QuizDoor door;
  private final Attempting attempting;
  private final Accommodations accommodations;
  private final Challenging challenging;
  private final Whereabouts whereabouts;
  private final Visiting visiting;
  private final Clock clock;

  QuizPages(
      QuizDoor door,
      Attempting attempting,
      Accommodations accommodations,
      Challenging challenging,
      Whereabouts whereabouts,
      Visiting visiting,
      Clock clock) {
    this.door = door;
    this.attempting = attempting;
    this.accommodations = accommodations;
    this.challenging = challenging;
    this.whereabouts = whereabouts;
    this.visiting = visiting;
    this.clock = clock;
  }

  @GET
  @Path("/{quiz}")
  public TemplateInstance show(String quiz) {
    return page(door.entered(quiz), Input.empty());
  }

  private TemplateInstance page(Entered entered, Input input) {
    Quiz quiz = entered.quiz();
    List<Attempt> attempts = attempting.of(quiz.id(), me());
    Optional<Attempt> running = attempts.stream().filter(a -> !a.hasEnded()).findFirst();
    return Templates.start(
        new StartView(
            entered.course(),
            quiz,
            attempts.stream().filter(Attempt::hasEnded).map(a -> made(a, quiz)).toList(),
            running.orElse(null),
            attempting.obstacle(quiz, attempts.size()).map(QuizPages::told).orElse(null),
            entered.isTeaching() ? null : whereabouts.obstacle(quiz.id()).orElse(null),
            accommodations.of(quiz.id(), me()).perCent(),
            entered.isTeaching(),
            clock.instant(),
            visiting.getZone(),
            input));
  }

  private ActorId me() {
    return new ActorId(visiting.signedIn().id().value());
  }

  private MadeView made(Attempt attempt, Quiz quiz) {
    Instant now = clock.instant();
    boolean shown = quiz.rules().release().allows(attempt.phase(quiz, now), Aspect.MARKS);
    Result result = Result.of(attempt);
    boolean told = quiz.rules().release().allows(attempt.phase(quiz, now), Aspect.CORRECTNESS);
    List<Standing> challenges =
        told
            ? challenging.of(attempt).stream().map(one -> one.standing(attempt)).toList()
            : List.of();
    return new MadeView(
        attempt,
        shown ? result.earned().display() : null,
        result.possible().display(),
        challenges.stream().filter(s -> s == Standing.OPEN).count(),
        challenges.stream().filter(s -> s == Standing.GRANTED || s == Standing.DECLINED).count());
  }

  private static String told(Starting.Reason reason) {
    return MessageBundles.get(AttemptMessages.class).obstacle(reason);
  }

  @POST
  @Path("/{quiz}/attempts")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response start(String quiz, MultivaluedMap<String, String> form) {
    Entered entered = door.entered(quiz);
    if (entered.isTeaching()) {
      throw new Fault(Kind.NOT_YOURS, "Its students take it. The preview shows you what they get.");
    }
    whereabouts.check(entered.quiz().id());
    Input input = Input.of(form);
    return attempting
        .start(entered.quiz(), me(), input.value("password"))
        .fold(
            running -> seeOther("/attempts/" + running.attempt().id()),
            refused -> refused(entered, input, refused.reason()));
  }

  private Response refused(Entered entered, Input input, Starting.Reason reason) {
    if (reason == Starting.Reason.WRONG_PASSWORD) {
      input.reject("password", told(reason));
    }
    return Answers.unprocessable(page(entered, input));
  }

  private static Response seeOther(String path) {
    return Answers.seeOther(path);
  }
}
