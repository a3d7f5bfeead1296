package org.hikiwake.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.Map;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.assignment.Notice.Done;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Paging;
import org.jspecify.annotations.Nullable;

/** Where instructors see what was done to a quiz, and go back to how it was. */
@Path("/quizzes/{quiz}/builder")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class HistoryPages {

  private static final int PER_PAGE = 25;

  @CheckedTemplate(basePath = "assignment")
  static class Templates {
    static native TemplateInstance history(HistoryView view);
  }

  private final QuizDoor door;
  private final Quizzes quizzes;
  private final Builders builders;
  private final Desk desk;
  private final People people;

  HistoryPages(QuizDoor door, Quizzes quizzes, Builders builders, Desk desk, People people) {
    this.door = door;
    this.quizzes = quizzes;
    this.builders = builders;
    this.desk = desk;
    this.people = people;
  }

  @GET
  @Path("/history")
  public TemplateInstance history(String quiz, @QueryParam("page") @Nullable String page) {
    Entered entered = door.taught(quiz);
    Quiz now = entered.quiz();
    List<Revision> all = quizzes.history(now.id());
    Paging paging = Paging.of(Desk.address(now, "/history?"), page, all.size(), PER_PAGE);
    List<Revision> shown = paging.of(all, PER_PAGE);
    Map<PersonId, Person> by = people.find(shown.stream().map(Revision::actor).distinct().toList());
    return Templates.history(
        new HistoryView(
            entered.course(),
            now,
            shown.stream().map(one -> past(now.id(), one, by)).toList(),
            paging));
  }

  private HistoryView.Past past(QuizId quiz, Revision revision, Map<PersonId, Person> by) {
    String name = Optional.ofNullable(by.get(revision.actor())).map(Person::name).orElse("");
    return new HistoryView.Past(
        revision.number(), name, revision.at(), changes(quiz, revision.number()));
  }

  private List<Change> changes(QuizId quiz, int number) {
    return number == 1
        ? List.of(Change.begun())
        : Change.between(quizzes.find(quiz, number - 1), quizzes.find(quiz, number));
  }

  /** Makes an earlier revision the newest again; whether students see the quiz stays as it is. */
  @POST
  @Path("/restoration")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response restore(String quiz, MultivaluedMap<String, String> form) {
    Entered entered = door.taught(quiz);
    Quiz now = entered.quiz();
    Input input = Input.of(form);
    Quiz earlier =
        Numbers.read(input.value("to"), 1, now.revision())
            .map(number -> quizzes.find(now.id(), number))
            .orElseThrow(HistoryPages::unreadable);
    return desk.change(now, now.as(earlier), input)
        .map(problem -> builders.again(entered, Input.empty(), Optional.of(problem)))
        .orElseGet(() -> Desk.seeOther(now, below(input), Done.RESTORED));
  }

  /** Who undid something goes on where he was. */
  private static String below(Input input) {
    return input.value("back").equals("review") ? "/review" : "";
  }

  private static Fault unreadable() {
    return new Fault(
        Kind.UNACCEPTABLE, "There is no such revision. Go back with the buttons of the page.");
  }
}
