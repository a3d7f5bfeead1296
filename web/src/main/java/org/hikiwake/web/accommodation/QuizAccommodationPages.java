package org.hikiwake.web.accommodation;

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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.course.Students;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Where instructors give a student more in one quiz. */
@Path("/quizzes/{quiz}/accommodations/{person}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class QuizAccommodationPages {

  @CheckedTemplate(basePath = "accommodation")
  static class Templates {
    static native TemplateInstance inQuiz(InQuizView view);
  }

  private final QuizDoor door;
  private final Students students;
  private final StoredAccommodations kept;
  private final Accommodating accommodating;
  private final Histories histories;
  private final Visiting visiting;
  private final Clock clock;

  QuizAccommodationPages(
      QuizDoor door,
      Students students,
      StoredAccommodations kept,
      Accommodating accommodating,
      Histories histories,
      Visiting visiting,
      Clock clock) {
    this.door = door;
    this.students = students;
    this.kept = kept;
    this.accommodating = accommodating;
    this.histories = histories;
    this.visiting = visiting;
    this.clock = clock;
  }

  @GET
  public TemplateInstance show(
      String quiz, String person, @QueryParam("done") @DefaultValue("") String done) {
    Entered entered = door.taught(quiz);
    Person student = students.find(entered.course().id(), person);
    Accommodation given = given(entered, student, entered.quiz().id());
    Input input = AccommodationForm.of(given, entered.course().zone());
    return page(entered, student, input, !done.isEmpty());
  }

  private Accommodation given(Entered entered, Person student, @Nullable QuizId quiz) {
    return kept.latest(entered.course().id(), student.id(), quiz)
        .map(Said::given)
        .orElse(Accommodation.NONE);
  }

  private TemplateInstance page(Entered entered, Person student, Input input, boolean saved) {
    Accommodation everywhere = given(entered, student, null);
    List<Said> history =
        kept.history(entered.course().id(), student.id()).stream()
            .filter(said -> said.quiz() == null || said.quiz().equals(entered.quiz().id()))
            .toList();
    return Templates.inQuiz(
        new InQuizView(
            entered,
            student,
            everywhere,
            given(entered, student, entered.quiz().id()).besides(everywhere),
            histories.of(history, List.of(entered.quiz())),
            input,
            saved,
            clock.instant(),
            visiting.getZone()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response give(String quiz, String person, MultivaluedMap<String, String> form) {
    Entered entered = door.taught(quiz);
    Person student = students.find(entered.course().id(), person);
    Input input = Input.of(form);
    Optional<Accommodation> given =
        AccommodationForm.inOne(
            input,
            entered.quiz(),
            given(entered, student, entered.quiz().id()),
            entered.course().zone());
    given.ifPresent(one -> give(entered, student, one, input));
    return input.isGood()
        ? Answers.seeOther(address(entered, student) + "?done=saved")
        : Answers.unprocessable(page(entered, student, input, false));
  }

  private void give(Entered entered, Person student, Accommodation given, Input input) {
    accommodating
        .say(
            entered.course().id(),
            histories.said(student, entered.quiz().id(), given, input.value("reason")))
        .ifPresent(cut -> input.reject("time", Histories.told(cut)));
  }

  private static String address(Entered entered, Person student) {
    return "/quizzes/" + entered.quiz().id() + "/accommodations/" + student.id();
  }
}
