package org.hikiwake.web.gradebook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
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
import java.util.Map;
import java.util.Optional;
import org.hikiwake.quiz.accommodation.Accommodations;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.course.Students;
import org.hikiwake.web.gradebook.GradeView.SaidView;
import org.hikiwake.web.gradebook.GradeView.SetView;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Decimals;
import org.hikiwake.web.site.Input;

/** Where instructors see how a student came to his grade in a quiz, and excuse him from it. */
@Path("/quizzes/{quiz}/grades/{person}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class GradePages {

  @CheckedTemplate(basePath = "gradebook")
  static class Templates {
    static native TemplateInstance grade(GradeView view);
  }

  private final QuizDoor door;
  private final Students students;
  private final Gradebook gradebook;
  private final Accommodations accommodations;
  private final Excuses excuses;
  private final SetMarks marks;
  private final MarkSetting setting;
  private final People people;
  private final Visiting visiting;
  private final Clock clock;

  GradePages(
      QuizDoor door,
      Students students,
      Gradebook gradebook,
      Accommodations accommodations,
      Excuses excuses,
      SetMarks marks,
      MarkSetting setting,
      People people,
      Visiting visiting,
      Clock clock) {
    this.door = door;
    this.students = students;
    this.gradebook = gradebook;
    this.accommodations = accommodations;
    this.excuses = excuses;
    this.marks = marks;
    this.setting = setting;
    this.people = people;
    this.visiting = visiting;
    this.clock = clock;
  }

  @GET
  public TemplateInstance show(
      String quiz, String person, @QueryParam("done") @DefaultValue("") String done) {
    Entered entered = door.taught(quiz);
    return page(entered, student(entered, person), Input.empty(), done);
  }

  private Person student(Entered entered, String person) {
    return students.find(entered.course().id(), person);
  }

  private TemplateInstance page(Entered entered, Person student, Input input, String done) {
    Grade grade = gradebook.grade(entered.quiz(), student);
    return Templates.grade(
        new GradeView(
            entered,
            student,
            CellView.of(grade, clock.instant()),
            accommodations.of(entered.quiz().id(), new ActorId(student.id().value())),
            grade.attempts().stream().map(ResultPages::attempt).toList(),
            history(entered, student),
            setting.possible(grade).display(),
            set(entered, student),
            input,
            done,
            visiting.getZone()));
  }

  private List<SaidView> history(Entered entered, Person student) {
    List<Excuse> said = excuses.history(entered.quiz().id(), student.id());
    Map<PersonId, Person> by = people.find(said.stream().map(Excuse::actor).distinct().toList());
    return said.stream()
        .map(e -> new SaidView(e.excused(), e.reason(), by.get(e.actor()).name(), e.at()))
        .toList();
  }

  private List<SetView> set(Entered entered, Person student) {
    List<SetMark> all = marks.history(entered.quiz().id(), student.id());
    Map<PersonId, Person> by = people.find(all.stream().map(SetMark::actor).distinct().toList());
    return all.stream()
        .map(
            m ->
                new SetView(
                    m.result(),
                    m.before(),
                    m.fileNumber(),
                    m.reason(),
                    by.get(m.actor()).name(),
                    m.at()))
        .toList();
  }

  /** Sets the mark, or lets the attempts count again; either needs a reason. */
  @POST
  @Path("/mark")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response set(String quiz, String person, MultivaluedMap<String, String> form) {
    Entered entered = door.taught(quiz);
    Person student = student(entered, person);
    Input input = Input.of(form);
    boolean back = input.has("back");
    Optional<Score> points = back ? Optional.empty() : points(entered, student, input);
    String reason = Reason.read(input, "why");
    if (!input.isGood()) {
      return Answers.unprocessable(page(entered, student, input, ""));
    }
    setting.set(
        entered.course().id(),
        entered.quiz(),
        student,
        points.orElse(null),
        reason,
        visiting.signedIn().id());
    return done(entered, student, back ? "counted" : "set");
  }

  private Optional<Score> points(Entered entered, Person student, Input input) {
    Grade grade = gradebook.grade(entered.quiz(), student);
    Optional<Score> points =
        Decimals.read(input.value("points")).filter(typed -> setting.isWithin(grade, typed));
    if (points.isEmpty()) {
      input.reject("points", say().markOutside(setting.possible(grade).display()));
    }
    return points;
  }

  /** Excuses the student, or takes that back; either needs a reason. */
  @POST
  @Path("/excuses")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response excuse(String quiz, String person, MultivaluedMap<String, String> form) {
    Entered entered = door.taught(quiz);
    Person student = student(entered, person);
    Input input = Input.of(form);
    String reason = Reason.read(input, "reason");
    if (!input.isGood()) {
      return Answers.unprocessable(page(entered, student, input, ""));
    }
    boolean excused = input.value("excused").equals("yes");
    excuses.say(entered.quiz().id(), student.id(), excused, reason, visiting.signedIn().id());
    return done(entered, student, excused ? "excused" : "measured");
  }

  private static Response done(Entered entered, Person student, String what) {
    return Answers.seeOther(
        "/quizzes/" + entered.quiz().id() + "/grades/" + student.id() + "?done=" + what);
  }

  private static GradesMessages say() {
    return MessageBundles.get(GradesMessages.class);
  }
}
