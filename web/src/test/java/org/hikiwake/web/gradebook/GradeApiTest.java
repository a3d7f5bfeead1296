package org.hikiwake.web.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.Scope;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attempt.TestAttempts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ann has 4 of 4 points, Bob has not taken the quiz. */
@ServerTest
class GradeApiTest {

  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;
  @Inject TestPeople people;
  @Inject Excuses excuses;
  @Inject SetMarks marks;

  private TestQuizzes.Class school;
  private Person ann;
  private Person bob;
  private ApiClient lms;

  @BeforeEach
  void open() {
    Slot slot = Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE), "grade-api"));
    school = classes.with(Rules.usual(), List.of(slot.worth(Score.points(4))));
    ann = school.student();
    bob = classes.student(school.course());
    attempts.handIn(ann, school.quiz(), Map.of(1, new SingleChoiceResponse(PartId.of("Ann"))));
    lms = new ApiClient(people.token(school.instructor()));
  }

  private String course() {
    return "/courses/" + school.course().id();
  }

  private String quiz() {
    return "/quizzes/" + school.quiz().id();
  }

  private String of(Person student) {
    return quiz() + "/grades/" + student.id();
  }

  private ApiClient only(Scope scope) {
    return new ApiClient(people.token(school.instructor(), scope));
  }

  @Nested
  class TheGradebook {

    @Test
    void hasWhatThePageHas() {
      lms.put(of(bob) + "/excuse", "{\"reason\":\"Ill.\"}").statusCode(200);
      lms.put(of(ann) + "/mark", "{\"points\":\"5/3\",\"reason\":\"Copied.\"}").statusCode(200);
      String his = "students.find { it.student == '%s' }.".formatted(ann.id());
      String others = "students.find { it.student == '%s' }.".formatted(bob.id());
      lms.get(course() + "/grades")
          .statusCode(200)
          .body("students", hasSize(2), "next", nullValue())
          .body(his + "name", is(ann.name()), his + "grades", hasSize(1))
          .body(his + "grades[0].quiz", is(school.quiz().id().value()))
          .body(his + "grades[0].status", is("handed-in"))
          .body(his + "grades[0].score.exact", is("5/3"))
          .body(his + "grades[0].possible.exact", is("4"))
          .body(his + "grades[0].late", is(0), his + "grades[0].excuse", nullValue())
          .body(his + "grades[0].mark.by", is(school.instructor().id().value()))
          .body(his + "grades[0].mark.reason", is("Copied."))
          .body(his + "grades[0].mark.before.exact", is("4"))
          .body(his + "grades[0].attempts.score.exact", contains("4"))
          .body(his + "total.score.exact", is("5/3"), his + "total.possible.exact", is("4"))
          .body(others + "grades[0].status", is("not-started"))
          .body(others + "grades[0].score", nullValue())
          .body(others + "grades[0].excuse.reason", is("Ill."))
          .body(others + "total.possible.exact", is("0"));
    }

    @Test
    void comesInPartsAndEachStudentOnce() {
      List<String> told = new ArrayList<>();
      String after = "";
      for (int part = 0; part < 2; part++) {
        JsonPath json =
            lms.get(course() + "/grades?limit=1" + after).statusCode(200).extract().jsonPath();
        told.addAll(json.getList("students.student"));
        after = "&after=" + json.getString("next");
      }
      assertThat(told).containsExactlyInAnyOrder(ann.id().value(), bob.id().value());
      assertThat(after).isEqualTo("&after=null");
      lms.get(course() + "/grades?limit=101").statusCode(422);
      lms.get(course() + "/grades?after=$").statusCode(422);
    }

    @Test
    void isThereAsTheFileThatCanBeImported() {
      ValidatableResponse file = lms.get(course() + "/grades.csv").statusCode(200);
      assertThat(file.extract().contentType()).startsWith("text/csv");
      assertThat(file.extract().asString())
          .contains("A quiz: mark", ann.email() + "," + ann.name() + ",4,4,100,handed in");
      new Csv(lms)
          .preview(file.extract().asByteArray())
          .statusCode(200)
          .body("changes", empty(), "same", is(1));
    }

    @Test
    void isForThoseWhoTeach() {
      ApiClient student = new ApiClient(people.token(ann));
      ApiClient stranger = new ApiClient(people.token(people.any(Role.INSTRUCTOR)));
      for (String address :
          List.of(course() + "/grades", course() + "/grades.csv", of(ann), quiz() + "/excuses")) {
        student.get(address).statusCode(403);
        stranger.get(address).statusCode(404);
        only(Scope.MARKS_WRITE)
            .get(address)
            .statusCode(403)
            .body("type", is("urn:hikiwake:problem:insufficient-scope"));
        only(Scope.RESULTS_READ).get(address).statusCode(200);
      }
    }
  }

  @Nested
  class AnExcuse {

    private ValidatableResponse excuse(String reason) {
      return lms.put(of(bob) + "/excuse", "{\"reason\":\"" + reason + "\"}");
    }

    @Test
    void isSaidOnceHoweverOftenItIsSent() {
      excuse("Ill.").statusCode(200).body("grade.excuse.reason", is("Ill."));
      excuse("At a funeral.").statusCode(200).body("grade.excuse.reason", is("Ill."));
      assertThat(excuses.history(school.quiz().id(), bob.id())).hasSize(1);
      lms.get(quiz() + "/excuses")
          .statusCode(200)
          .body("excuses", hasSize(1), "next", nullValue())
          .body("excuses[0].student", is(bob.id().value()))
          .body("excuses[0].excuse.by", is(school.instructor().id().value()));
    }

    @Test
    void isTakenBackOnceLikewise() {
      excuse("Ill.");
      for (int n = 0; n < 2; n++) {
        lms.delete(of(bob) + "/excuse?reason=A+mistake.")
            .statusCode(200)
            .body("grade.excuse", nullValue())
            .body("excuses.excused", contains(false, true))
            .body("excuses[0].reason", is("A mistake."));
      }
      lms.get(quiz() + "/excuses").body("excuses", empty());
    }

    @Test
    void isForAStudentByTheProgramsOwnName() {
      lms.put(
          course() + "/enrolments/u-9",
          "{\"name\":\"Ada\",\"email\":\"ada." + school.quiz().id().value() + "@lms.example\"}");
      lms.put(quiz() + "/grades/u-9/excuse", "{\"reason\":\"Ill.\"}")
          .statusCode(200)
          .body("externalId", is("u-9"));
      lms.get(quiz() + "/excuses").body("excuses.externalId", contains("u-9"));
    }

    @Test
    void needsAReasonAndAStudent() {
      excuse(" ").statusCode(422).body("detail", containsString("reason: Say why"));
      excuse("n".repeat(1_001)).statusCode(422);
      lms.delete(of(bob) + "/excuse").statusCode(422);
      lms.put(of(bob) + "/excuse", "{\"why\":\"Ill.\"}").statusCode(400);
      lms.put(quiz() + "/grades/none/excuse", "{\"reason\":\"Ill.\"}")
          .statusCode(404)
          .body("type", is("urn:hikiwake:problem:unknown-person"));
      lms.put(quiz() + "/grades/" + school.instructor().id() + "/excuse", "{\"reason\":\"Ill.\"}")
          .statusCode(404);
      assertThat(excuses.of(school.quiz().id())).isEmpty();
    }
  }

  @Nested
  class AMark {

    private ValidatableResponse set(String points) {
      return lms.put(of(ann) + "/mark", "{\"points\":\"" + points + "\",\"reason\":\"Copied.\"}");
    }

    @Test
    void isSetOnceAndTakenBackOnce() {
      set("5/2").statusCode(200).body("grade.score.exact", is("5/2"));
      set("2.5").statusCode(200).body("marks", hasSize(1));
      lms.get(course() + "/results").body("results.find { it.overridden }.score.exact", is("5/2"));
      for (int n = 0; n < 2; n++) {
        lms.delete(of(ann) + "/mark?reason=A+mistake.")
            .statusCode(200)
            .body("grade.score.exact", is("4"), "grade.mark", nullValue())
            .body("marks", hasSize(2), "marks[0].reason", is("A mistake."))
            .body("marks[0].score", nullValue(), "marks[1].score.exact", is("5/2"));
      }
    }

    @ParameterizedTest
    @CsvSource({"-1", "-1/2", "17/4", "4.01", "four", "''", "1/0", "1e3", "0.125"})
    void isWithinWhatThereIsToEarn(String points) {
      set(points)
          .statusCode(422)
          .body("detail", containsString("points: Write points from 0 to 4"));
      assertThat(marks.history(school.quiz().id(), ann.id())).isEmpty();
    }

    @Test
    void needsAReasonAndAStudent() {
      lms.put(of(ann) + "/mark", "{\"points\":\"1\"}")
          .statusCode(422)
          .body("detail", containsString("reason: Say why"));
      lms.delete(of(ann) + "/mark").statusCode(422);
      lms.put(quiz() + "/grades/none/mark", "{\"points\":\"1\",\"reason\":\"x\"}").statusCode(404);
      lms.get(quiz() + "/grades/none").statusCode(404);
    }

    @Test
    void isSetByWhoTeachesAlone() {
      String body = "{\"points\":\"4\",\"reason\":\"Me.\"}";
      String why = "{\"reason\":\"Me.\"}";
      ApiClient student = new ApiClient(people.token(bob));
      ApiClient stranger = new ApiClient(people.token(people.any(Role.INSTRUCTOR)));
      student.put(of(bob) + "/mark", body).statusCode(403);
      student.put(of(bob) + "/excuse", why).statusCode(403);
      student.delete(of(bob) + "/mark?reason=x").statusCode(403);
      student.delete(of(bob) + "/excuse?reason=x").statusCode(403);
      stranger.put(of(bob) + "/mark", body).statusCode(404);
      stranger.put(of(bob) + "/excuse", why).statusCode(404);
      only(Scope.RESULTS_READ).put(of(bob) + "/mark", body).statusCode(403);
      only(Scope.MARKS_READ).put(of(bob) + "/excuse", why).statusCode(403);
      assertThat(marks.of(school.quiz().id())).isEmpty();
      assertThat(excuses.of(school.quiz().id())).isEmpty();
    }
  }

  /** A program that sends tables. */
  private final class Csv {

    private final ApiClient program;

    Csv(ApiClient program) {
      this.program = program;
    }

    ValidatableResponse preview(byte[] file) {
      return program
          .request()
          .contentType("text/csv")
          .body(file)
          .post("/api/v1" + course() + "/mark-imports/preview")
          .then();
    }

    ValidatableResponse preview(String file) {
      return preview(file.getBytes(StandardCharsets.UTF_8));
    }

    ValidatableResponse enter(String file, @Nullable String shown, String query) {
      var request =
          program.request().contentType("text/csv").body(file.getBytes(StandardCharsets.UTF_8));
      return (shown == null ? request : request.header("If-Match", shown))
          .post("/api/v1" + course() + "/mark-imports" + query)
          .then();
    }

    void enter(String file) {
      enter(file, preview(file).extract().header("ETag"), "?reason=The+oral+exam.").statusCode(201);
    }
  }

  @Nested
  class AFile {

    private Csv csv() {
      return new Csv(lms);
    }

    private String file(String annHas, String bobHas) {
      return "E-mail;A quiz: mark\n%s;%s\n%s;%s\n"
          .formatted(ann.email(), annHas, bob.email(), bobHas);
    }

    private ValidatableResponse takeBack(int number) {
      return lms.post(
          course() + "/mark-imports/" + number + "/withdrawal", "{\"reason\":\"The wrong file.\"}");
    }

    @Test
    void isShownFirstAndChangesNothing() {
      csv()
          .preview("\uFEFF" + file("2,5", "9"))
          .statusCode(200)
          .body("changes", hasSize(1), "same", is(0), "unknownColumns", empty())
          .body("changes[0].line", is(2), "changes[0].student", is(ann.id().value()))
          .body("changes[0].before.exact", is("4"), "changes[0].after.exact", is("5/2"))
          .body("changes[0].possible.exact", is("4"))
          .body("leftOut", hasSize(1), "leftOut[0].line", is(3), "leftOut[0].why", is("too-much"))
          .body("leftOut[0].detail", is("A quiz: 9 is more than the 4 points that there are."));
      assertThat(marks.of(school.quiz().id())).isEmpty();
    }

    @Test
    void isImportedInOneGoAndTakenBack() {
      String shown = csv().preview(file("2,5", "3")).extract().header("ETag");
      csv()
          .enter(file("2,5", "3"), shown, "?reason=The+oral+exam.&file=C:%5Cweek%201.csv")
          .statusCode(201)
          .body("number", is(1), "marks", is(2), "open", is(true), "file", is("week 1.csv"))
          .body("reason", is("The oral exam."), "by", is(school.instructor().id().value()));
      lms.get(of(ann)).body("grade.mark.importNumber", is(1), "grade.score.exact", is("5/2"));
      takeBack(1).statusCode(200).body("number", is(1), "open", is(false));
      lms.get(of(ann)).body("grade.mark", nullValue(), "grade.score.exact", is("4"));
      takeBack(1).statusCode(409).body("type", is("urn:hikiwake:problem:conflict"));
      takeBack(7).statusCode(409);
      lms.get(course() + "/mark-imports")
          .body("imports.number", contains(1, 2), "imports[1].takesBack", is(1))
          .body("imports[1].reason", is("The wrong file."));
    }

    @Test
    void isListedInParts() {
      csv().enter(file("1", ""));
      csv().enter(file("2", ""));
      String next = lms.get(course() + "/mark-imports?limit=1").extract().path("next");
      lms.get(course() + "/mark-imports?limit=1&after=" + next)
          .body("imports.number", contains(2), "next", nullValue());
    }

    @Test
    void thatWouldDoSomethingElseByNowIsRefused() {
      String shown = csv().preview(file("2", "3")).extract().header("ETag");
      lms.put(of(ann) + "/mark", "{\"points\":\"1\",\"reason\":\"Copied.\"}");
      csv()
          .enter(file("2", "3"), shown, "?reason=x")
          .statusCode(412)
          .body("type", is("urn:hikiwake:problem:stale"));
      csv()
          .enter(file("2", "3"), null, "?reason=x")
          .statusCode(428)
          .body("type", is("urn:hikiwake:problem:revision-missing"));
      assertThat(marks.imports(school.course().id())).isEmpty();
    }

    @Test
    void needsAReason() {
      String shown = csv().preview(file("2", "3")).extract().header("ETag");
      csv().enter(file("2", "3"), shown, "").statusCode(422);
      csv().enter(file("2", "3"));
      lms.post(course() + "/mark-imports/1/withdrawal", "{}").statusCode(422);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '"',
        textBlock =
            """
            =1+1     | formula
            '@SUM(1) | formula
            +1       | formula
            -1       | less-than-nothing
            four     | no-number
            """)
    void leavesOutWhatIsNoMark(String cell, String why) {
      csv()
          .preview(file("\"" + cell + "\"", ""))
          .statusCode(200)
          .body("changes", empty(), "leftOut.why", contains(why));
    }

    @Test
    void leavesOutWhoIsUnknownAndWhatIsOfNoQuiz() {
      csv()
          .preview("E-mail;A quiz: mark;Oral: mark\n=evil@example.org;1;1\n")
          .statusCode(200)
          .body("leftOut.why", contains("unknown-student"), "unknownColumns", hasItem("Oral"));
    }

    @Test
    void isToldWhyItCannotBeRead() {
      csv().preview("").statusCode(422).body("detail", is("There is no student in this file."));
      csv()
          .preview("Name;A quiz: mark\nAnn;2")
          .statusCode(422)
          .body("detail", containsString("No column is called “E-mail”"));
      csv()
          .preview(file("2", "ü").getBytes(StandardCharsets.ISO_8859_1))
          .statusCode(422)
          .body("detail", containsString("not in UTF-8"));
      csv()
          .preview(file("2", "3") + "é".repeat(MarksFile.LONGEST / 2))
          .statusCode(422)
          .body("detail", containsString("too large"));
      csv()
          .preview(file("2", "3") + "x@example.org;1\n".repeat(MarksFile.MOST))
          .statusCode(422)
          .body("detail", containsString("2,000 lines at most"));
      csv().enter("", "\"x\"", "?reason=x").statusCode(422);
      lms.post(course() + "/mark-imports/preview", "{}").statusCode(415);
    }

    @Test
    void isTakenFromWhoTeachesAlone() {
      ApiClient student = new ApiClient(people.token(ann));
      new Csv(student).preview(file("2", "")).statusCode(403);
      new Csv(student).enter(file("2", ""), "\"x\"", "?reason=x").statusCode(403);
      student.get(course() + "/mark-imports").statusCode(403);
      student.post(course() + "/mark-imports/1/withdrawal", "{\"reason\":\"x\"}").statusCode(403);
      Csv stranger = new Csv(new ApiClient(people.token(people.any(Role.INSTRUCTOR))));
      stranger.preview(file("2", "")).statusCode(404);
      stranger.enter(file("2", ""), "\"x\"", "?reason=x").statusCode(404);
      new Csv(only(Scope.MARKS_READ)).preview(file("2", "")).statusCode(403);
      new Csv(only(Scope.RESULTS_READ))
          .enter(file("2", ""), "\"x\"", "?reason=x")
          .statusCode(403)
          .body("type", is("urn:hikiwake:problem:insufficient-scope"));
    }
  }
}
