package org.hikiwake.web.gradebook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.accommodation.Accommodations;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.FullMarks;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.attempt.Pile;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.challenge.Challenging;
import org.hikiwake.quiz.challenge.Group;
import org.hikiwake.quiz.correction.CorrectionLog;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.course.Students;
import org.hikiwake.web.gradebook.Gradebook.Column;
import org.hikiwake.web.gradebook.ResultsView.AskedView;
import org.hikiwake.web.gradebook.ResultsView.AttemptView;
import org.hikiwake.web.gradebook.ResultsView.RowView;
import org.hikiwake.web.gradebook.ResultsView.Summary;
import org.hikiwake.web.pack.Library;

/** Where instructors see how a class stands in a quiz, while it goes on and afterwards. */
@Path("/quizzes/{quiz}/results")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ResultPages {

  @CheckedTemplate(basePath = "gradebook")
  static class Templates {
    static native TemplateInstance results(ResultsView view);
  }

  private final QuizDoor door;
  private final Students students;
  private final Gradebook gradebook;
  private final Accommodations accommodations;
  private final Challenging challenging;
  private final CorrectionLog corrections;
  private final Library library;
  private final Visiting visiting;
  private final Clock clock;

  ResultPages(
      QuizDoor door,
      Students students,
      Gradebook gradebook,
      Accommodations accommodations,
      Challenging challenging,
      CorrectionLog corrections,
      Library library,
      Visiting visiting,
      Clock clock) {
    this.door = door;
    this.students = students;
    this.gradebook = gradebook;
    this.accommodations = accommodations;
    this.challenging = challenging;
    this.corrections = corrections;
    this.library = library;
    this.visiting = visiting;
    this.clock = clock;
  }

  @GET
  public Response show(String quiz) {
    CacheControl control = new CacheControl();
    control.setNoStore(true);
    return Response.ok(Templates.results(view(door.taught(quiz)))).cacheControl(control).build();
  }

  private ResultsView view(Entered entered) {
    Instant now = clock.instant();
    List<Person> all = students.of(entered.course().id());
    Column column = gradebook.column(entered.quiz(), all);
    List<Group> challenges = challenging.groups(entered.quiz().id(), column.attempts());
    return new ResultsView(
        entered,
        IntStream.range(0, all.size())
            .mapToObj(n -> row(entered.quiz(), all.get(n), column.grades().get(n), now))
            .toList(),
        summary(column),
        asked(column),
        Pile.of(column.attempts()).stream().mapToLong(Pile::waiting).sum(),
        challenging.of(entered.quiz().id()).size(),
        challenges.stream().mapToLong(Group::waiting).sum(),
        corrections.of(entered.quiz().id()).count(),
        now,
        visiting.getZone());
  }

  private RowView row(Quiz quiz, Person student, Grade grade, Instant now) {
    return new RowView(
        student,
        accommodations.of(quiz.id(), new ActorId(student.id().value())),
        CellView.of(grade, now),
        grade.attempts().stream().map(ResultPages::attempt).toList());
  }

  static AttemptView attempt(Attempt attempt) {
    Result result = Result.of(attempt);
    return new AttemptView(
        attempt.number(),
        "/attempts/" + attempt.id() + "/result",
        attempt.hasEnded() ? result.earned().display() : null,
        result.possible().display());
  }

  private static Summary summary(Column column) {
    Quiz quiz = column.quiz();
    List<Grade> measured = column.grades().stream().filter(grade -> !grade.excused()).toList();
    List<Score> shares =
        measured.stream().flatMap(grade -> grade.result().stream()).map(Result::share).toList();
    Optional<Score> mean = Score.mean(shares);
    Optional<Score> median = Score.median(shares);
    return new Summary(
        column.grades().size(),
        column.grades().stream().filter(grade -> !grade.attempts().isEmpty()).count(),
        column.grades().stream().filter(grade -> !grade.ended().isEmpty()).count(),
        mean.map(quiz.possible()::times).map(Score::display).orElse(null),
        mean.map(Score::percent).orElse(null),
        median.map(quiz.possible()::times).map(Score::display).orElse(null),
        median.map(Score::percent).orElse(null),
        quiz.possible().display());
  }

  private List<AskedView> asked(Column column) {
    List<Attempt> firsts =
        column.grades().stream().flatMap(grade -> grade.ended().stream().limit(1)).toList();
    return FullMarks.of(column.quiz(), firsts).stream().map(this::asked).toList();
  }

  private AskedView asked(FullMarks marks) {
    QuestionVersion version = marks.slot().version();
    ContentPack pack = library.behind(version.provenance());
    return new AskedView(
        marks.place(),
        version.question().present().stem(),
        library.terms(pack),
        marks.full(),
        marks.marked(),
        marks.share().percent(),
        QuizJson.idOf(version).value(),
        marks.slot().counts());
  }
}
