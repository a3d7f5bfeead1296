package org.hikiwake.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.hikiwake.quiz.assembly.Assembly.Unsatisfiable;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Parallels.Outcome;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Where instructors have parallel forms of a quiz made, to be printed or assigned. */
@Path("/quizzes/{quiz}/builder/parallel")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ParallelPages {

  private static final String NUMBER = "number";

  @CheckedTemplate(basePath = "assignment")
  static class Templates {
    static native TemplateInstance parallel(ParallelView view);
  }

  private final QuizDoor door;
  private final Parallels parallels;
  private final Visiting visiting;

  ParallelPages(QuizDoor door, Parallels parallels, Visiting visiting) {
    this.door = door;
    this.parallels = parallels;
    this.visiting = visiting;
  }

  @GET
  public Response show(String quiz, @QueryParam("made") List<String> made) {
    Entered entered = door.taught(quiz);
    return Answers.fresh(
        page(entered, made(entered, made), Input.empty().with(NUMBER, "1"), null, null));
  }

  /** Those of these that are in the same course. */
  private List<Quiz> made(Entered entered, List<String> ids) {
    return ids.stream()
        .limit(Parallels.MOST)
        .filter(QuizId::isOne)
        .flatMap(id -> door.find(new QuizId(id)).stream())
        .filter(found -> found.course().id().equals(entered.course().id()))
        .map(Entered::quiz)
        .toList();
  }

  private TemplateInstance page(
      Entered entered,
      List<Quiz> made,
      Input input,
      @Nullable Unsatisfiable none,
      @Nullable String problem) {
    return Templates.parallel(
        new ParallelView(
            entered.course(),
            entered.quiz(),
            parallels.percent(entered.quiz()),
            made.stream()
                .map(quiz -> new ParallelView.Made(quiz, parallels.percent(quiz)))
                .toList(),
            input,
            none,
            problem));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response make(String quiz, MultivaluedMap<String, String> form) {
    Entered entered = door.taught(quiz);
    Input input = Input.of(form);
    return Numbers.read(input.value(NUMBER), 1, Parallels.MOST)
        .map(number -> make(entered, input, number))
        .orElseGet(
            () -> {
              input.reject(NUMBER, say().numberOutside(1, Parallels.MOST));
              return again(entered, input, null, null);
            });
  }

  private Response make(Entered entered, Input input, int number) {
    return parallels
        .make(entered.course(), entered.quiz(), number, visiting.signedIn().id())
        .fold(
            new Outcome.Cases<>(
                made -> Answers.seeOther(address(entered.quiz(), made.made())),
                impossible -> again(entered, input, impossible.why(), null),
                refused -> again(entered, input, null, say().unsuitable(refused.why()))));
  }

  private static String address(Quiz quiz, List<Quiz> made) {
    return Desk.address(quiz, "/parallel?")
        + made.stream().map(one -> "made=" + one.id()).collect(Collectors.joining("&"));
  }

  private Response again(
      Entered entered, Input input, @Nullable Unsatisfiable none, @Nullable String problem) {
    return Answers.unprocessable(page(entered, List.of(), input, none, problem));
  }

  private static BuilderMessages say() {
    return MessageBundles.get(BuilderMessages.class);
  }
}
