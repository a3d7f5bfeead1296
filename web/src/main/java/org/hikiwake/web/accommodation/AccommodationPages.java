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
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.accommodation.AccommodationsView.InQuiz;
import org.hikiwake.web.accommodation.AccommodationsView.RowView;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.Students;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;

/** Where instructors see who of a course is given what, and give it in all of its quizzes. */
@Path("/courses/{id}/accommodations")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AccommodationPages {

  @CheckedTemplate(basePath = "accommodation")
  static class Templates {
    static native TemplateInstance accommodations(AccommodationsView view);

    static native TemplateInstance student(StudentView view);
  }

  private final CourseDoor door;
  private final Quizzes quizzes;
  private final Students students;
  private final StoredAccommodations kept;
  private final Accommodating accommodating;
  private final Histories histories;
  private final Visiting visiting;

  AccommodationPages(
      CourseDoor door,
      Quizzes quizzes,
      Students students,
      StoredAccommodations kept,
      Accommodating accommodating,
      Histories histories,
      Visiting visiting) {
    this.door = door;
    this.quizzes = quizzes;
    this.students = students;
    this.kept = kept;
    this.accommodating = accommodating;
    this.histories = histories;
    this.visiting = visiting;
  }

  @GET
  public TemplateInstance all(String id) {
    Course course = door.taught(id);
    List<Said> said = kept.inForce(course.id());
    List<Quiz> all = quizzes.of(course.id());
    return Templates.accommodations(
        new AccommodationsView(
            course,
            students.of(course.id()).stream().map(student -> row(student, said, all)).toList(),
            visiting.getZone()));
  }

  private static RowView row(Person student, List<Said> said, List<Quiz> quizzes) {
    List<Said> his = said.stream().filter(one -> one.student().equals(student.id())).toList();
    Accommodation everywhere =
        his.stream()
            .filter(one -> one.quiz() == null)
            .findFirst()
            .map(Said::given)
            .orElse(Accommodation.NONE);
    List<InQuiz> single =
        quizzes.stream()
            .flatMap(
                quiz ->
                    his.stream()
                        .filter(one -> quiz.id().equals(one.quiz()))
                        .map(one -> new InQuiz(quiz, one.given())))
            .toList();
    return new RowView(student, everywhere, single);
  }

  @GET
  @Path("/{person}")
  public TemplateInstance one(
      String id, String person, @QueryParam("done") @DefaultValue("") String done) {
    Course course = door.taught(id);
    Person student = students.find(course.id(), person);
    Accommodation given =
        kept.latest(course.id(), student.id(), null).map(Said::given).orElse(Accommodation.NONE);
    Input input = AccommodationForm.of(given, course.zone());
    return page(course, student, input, !done.isEmpty());
  }

  private TemplateInstance page(Course course, Person student, Input input, boolean saved) {
    List<Quiz> all = quizzes.of(course.id());
    return Templates.student(
        new StudentView(
            course,
            student,
            all.stream().map(quiz -> new InQuiz(quiz, inQuiz(course, student, quiz))).toList(),
            histories.of(kept.history(course.id(), student.id()), all),
            input,
            saved,
            visiting.getZone()));
  }

  private Accommodation inQuiz(Course course, Person student, Quiz quiz) {
    return kept.latest(course.id(), student.id(), quiz.id())
        .map(Said::given)
        .orElse(Accommodation.NONE);
  }

  @POST
  @Path("/{person}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response give(String id, String person, MultivaluedMap<String, String> form) {
    Course course = door.taught(id);
    Person student = students.find(course.id(), person);
    Input input = Input.of(form);
    Optional<Accommodation> given = AccommodationForm.everywhere(input);
    given.ifPresent(one -> give(course, student, one, input));
    return input.isGood()
        ? Answers.seeOther(address(course, student) + "?done=saved")
        : Answers.unprocessable(page(course, student, input, false));
  }

  private void give(Course course, Person student, Accommodation given, Input input) {
    accommodating
        .say(course.id(), histories.said(student, null, given, input.value("reason")))
        .ifPresent(cut -> input.reject("time", Histories.told(cut)));
  }

  private static String address(Course course, Person student) {
    return "/courses/" + course.id() + "/accommodations/" + student.id();
  }
}
