package org.hikiwake.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.assignment.Notice.Done;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Where instructors say when, how often and by which rules a quiz is taken. */
@Path("/quizzes/{quiz}/builder/settings")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SettingsPages {

  @CheckedTemplate(basePath = "assignment")
  static class Templates {
    static native TemplateInstance settings(SettingsView view);
  }

  private final QuizDoor door;
  private final Takers takers;
  private final Desk desk;

  SettingsPages(QuizDoor door, Takers takers, Desk desk) {
    this.door = door;
    this.takers = takers;
    this.desk = desk;
  }

  @GET
  public TemplateInstance show(String quiz) {
    Entered entered = door.taught(quiz);
    Input input = SettingsForm.of(entered.quiz(), entered.course().zone());
    return page(entered, input, false, null);
  }

  private TemplateInstance page(
      Entered entered, Input input, boolean ticked, @Nullable String problem) {
    Quiz quiz = entered.quiz();
    return Templates.settings(
        new SettingsView(
            entered.course(), quiz, takers.attempts(quiz.id()), input, ticked, problem));
  }

  /** Saves what was typed, or only ticks the usual boxes in it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(String quiz, MultivaluedMap<String, String> form) {
    Entered entered = door.taught(quiz);
    Input input = Input.of(form);
    if (input.has("usual")) {
      SettingsForm.tickTheUsual(input);
      return Response.ok(page(entered, input, true, null)).build();
    }
    Quiz now = entered.quiz();
    Optional<Quiz> next = SettingsForm.read(input, now, entered.course().zone());
    return next.isEmpty() ? again(entered, input, null) : save(entered, next.get(), input);
  }

  private Response save(Entered entered, Quiz next, Input input) {
    return desk.change(entered.quiz(), next, input)
        .map(problem -> again(entered, input, problem))
        .orElseGet(() -> Desk.seeOther(entered.quiz(), "", Done.SETTINGS));
  }

  private Response again(Entered entered, Input input, @Nullable String problem) {
    return Answers.unprocessable(page(entered, input, false, problem));
  }
}
