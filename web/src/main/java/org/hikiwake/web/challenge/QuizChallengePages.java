package org.hikiwake.web.challenge;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.challenge.Challenging;
import org.hikiwake.quiz.challenge.Group;
import org.hikiwake.quiz.challenge.Group.Case;
import org.hikiwake.quiz.challenge.Raising.Refusal;
import org.hikiwake.quiz.challenge.Said;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.attempt.Questions;
import org.hikiwake.web.challenge.ChallengesView.CaseView;
import org.hikiwake.web.challenge.ChallengesView.GroupView;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;

/** Where instructors answer what students challenge: all who gave the same answer together. */
@Path("/quizzes/{quiz}/challenges")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class QuizChallengePages {

  private static final Set<Aspect> ALL = EnumSet.allOf(Aspect.class);

  @CheckedTemplate(basePath = "challenge")
  static class Templates {
    static native TemplateInstance challenges(ChallengesView view);
  }

  private final QuizDoor door;
  private final Attempting attempting;
  private final Challenging challenging;
  private final Questions questions;
  private final Visiting visiting;

  QuizChallengePages(
      QuizDoor door,
      Attempting attempting,
      Challenging challenging,
      Questions questions,
      Visiting visiting) {
    this.door = door;
    this.attempting = attempting;
    this.challenging = challenging;
    this.questions = questions;
    this.visiting = visiting;
  }

  @GET
  public Response all(String quiz, @QueryParam("done") @DefaultValue("") String done) {
    return Answers.fresh(page(door.taught(quiz), Input.empty(), done));
  }

  private TemplateInstance page(Entered entered, Input input, String done) {
    List<GroupView> groups = groups(entered).stream().map(this::view).toList();
    return Templates.challenges(
        new ChallengesView(entered, groups, input, done, visiting.getZone()));
  }

  private List<Group> groups(Entered entered) {
    return challenging.groups(entered.quiz().id(), attempting.of(entered.quiz().id()));
  }

  private GroupView view(Group group) {
    Case first = group.first();
    return new GroupView(
        group.key(),
        questions.reviewed(first.attempt(), first.attempt().work(first.item()), ALL),
        group.cases().stream().map(CaseView::new).toList(),
        group.waiting());
  }

  /** Says to all of a group who wait why the mark stands. */
  @POST
  @Path("/refusal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decline(String quiz, MultivaluedMap<String, String> form) {
    Entered entered = door.taught(quiz);
    Input input = Input.of(form);
    Set<String> shown = shown(form);
    String reason = input.lines("reason");
    Optional<Refusal> refusal = Challenging.refusal(reason);
    if (refusal.isPresent()) {
      input.reject("reason", ChallengePages.say().refusal(refusal.get(), Said.LONGEST_REASON));
      return Answers.unprocessable(page(entered, input, ""));
    }
    return each(
        entered,
        input,
        shown,
        "declined",
        (one, actor) -> challenging.decline(one.attempt(), one.item(), reason, actor));
  }

  /** Takes back that those of a group were declined. */
  @POST
  @Path("/reopening")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reopen(String quiz, MultivaluedMap<String, String> form) {
    return each(
        door.taught(quiz),
        Input.of(form),
        shown(form),
        "reopened",
        (one, actor) -> challenging.reopen(one.attempt(), one.item(), actor));
  }

  /** The challenges that stood on the page, as they stood there. */
  private static Set<String> shown(MultivaluedMap<String, String> form) {
    return Set.copyOf(form.getOrDefault("case", List.of()));
  }

  /**
   * What nobody has read is not answered: whoever challenged the same answer since then, or said
   * something else, waits on.
   */
  private Response each(
      Entered entered,
      Input input,
      Set<String> shown,
      String done,
      BiConsumer<Case, ActorId> what) {
    ActorId actor = new ActorId(visiting.signedIn().id().value());
    String key = input.value("group");
    groups(entered).stream()
        .flatMap(group -> group.cases().stream())
        .filter(one -> shown.contains(new CaseView(one).state()))
        .forEach(one -> what.accept(one, actor));
    return Answers.seeOther(
        "/quizzes/" + entered.quiz().id() + "/challenges?done=" + done + "#g-" + key);
  }
}
