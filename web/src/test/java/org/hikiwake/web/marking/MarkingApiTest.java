package org.hikiwake.web.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.EssayResponse;
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
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three students each wrote an essay, for 2 and for 3 points, and chose wrongly. */
@ServerTest
class MarkingApiTest {

  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;
  @Inject TestPeople people;
  @Inject Courses courses;

  private TestQuizzes.Class school;
  private ApiClient ina;
  private ApiClient mei;
  private final List<Attempt> written = new ArrayList<>();

  private static Slot essay() {
    List<Essay.Criterion> criteria =
        List.of(
            new Essay.Criterion("Names both sides", AnyQuestion.why("Both are named."), 2),
            new Essay.Criterion("Weighs them", AnyQuestion.why("One is preferred."), 3));
    Essay essay = new Essay(new Stem(null, "Compare them.", null), 300, criteria);
    return Slot.of(AnyVersion.of(essay, "api-essay"));
  }

  private static Slot choice() {
    return Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE), "api-choice"));
  }

  @BeforeEach
  void handIn() {
    school = classes.with(Rules.usual(), List.of(essay(), choice()));
    ina = new ApiClient(people.token(school.instructor()));
    Person colleague = people.any(Role.INSTRUCTOR);
    courses.enrol(
        school.course().id(), colleague.id(), Standing.INSTRUCTOR, school.instructor().id());
    mei = new ApiClient(people.token(colleague));
    for (Person student :
        List.of(
            school.student(), classes.student(school.course()), classes.student(school.course()))) {
      written.add(
          attempts.handIn(
              student,
              school.quiz(),
              Map.of(
                  1, new EssayResponse("Both fear the other side."),
                  2, new SingleChoiceResponse(PartId.of("Bob")))));
    }
    written.sort(Comparator.comparing(attempt -> attempt.id().value()));
  }

  private static int position(Attempt attempt, int place) {
    return attempt.items().stream()
        .filter(item -> item.place() == place)
        .findFirst()
        .orElseThrow()
        .position();
  }

  private String piles() {
    return "/quizzes/" + school.quiz().id() + "/marking";
  }

  private String sheet(int n, int place) {
    Attempt attempt = written.get(n);
    return "/attempts/" + attempt.id() + "/marking/" + position(attempt, place);
  }

  private static ValidatableResponse mark(
      ApiClient program, String sheet, @Nullable String seen, String body) {
    var request = program.request().contentType(ContentType.JSON).body(body);
    return (seen == null ? request : request.header("If-Match", seen))
        .post("/api/v1" + sheet + "/marks")
        .then();
  }

  private Score earned(int n) {
    return Result.of(attempts.find(written.get(n).id())).earned();
  }

  private String question() {
    return ina.get(piles()).extract().path("piles[0].question");
  }

  @Nested
  class Piles {

    @Test
    void pileTellsWhatWaits() {
      ina.get(piles())
          .statusCode(200)
          .body("piles", hasSize(1), "next", nullValue())
          .body("piles[0].ask", is("Compare them."), "piles[0].place", is(1))
          .body("piles[0].waiting", is(3), "piles[0].answers", is(3));
      mark(ina, sheet(0, 1), "\"1\"", "{\"points\":[\"1\",\"1\"]}").statusCode(200);
      ina.get("/courses/" + school.course().id() + "/marking")
          .statusCode(200)
          .body("piles.quiz", contains(school.quiz().id().value()))
          .body("piles[0].waiting", is(2), "piles[0].answers", is(3));
    }

    @Test
    void answersComeInPartsAndTellNoNames() {
      String address = piles() + "/" + question();
      JsonPath first = ina.get(address + "?limit=2").statusCode(200).extract().jsonPath();
      JsonPath rest =
          ina.get(address + "?limit=2&after=" + first.getString("next")).extract().jsonPath();
      List<String> told = new ArrayList<>(first.getList("answers.attempt"));
      told.addAll(rest.getList("answers.attempt"));
      assertThat(told).isEqualTo(written.stream().map(attempt -> attempt.id().value()).toList());
      assertThat(rest.getString("next")).isNull();
      ina.get(address)
          .body("answers[0].keySet()", hasSize(3), "answers.waits", contains(true, true, true));
    }

    @Test
    void thoseThatWaitCanBeAskedFor() {
      mark(ina, sheet(1, 1), "\"1\"", "{\"points\":[\"1\",\"1\"]}");
      ina.get(piles() + "/" + question() + "?waiting=true")
          .body("answers", hasSize(2), "answers.waits", everyItem(is(true)));
    }

    @Test
    void unknownOnesAreRefused() {
      ina.get(piles() + "/q-none")
          .statusCode(404)
          .body("type", is("urn:hikiwake:problem:unknown-question"));
      ina.get("/quizzes/none/marking").statusCode(404);
      ina.get("/courses/none/marking").statusCode(404);
      ina.get(piles() + "?limit=0").statusCode(422);
      ina.get(piles() + "?after=$").statusCode(422);
    }
  }

  @Nested
  class ASheet {

    @Test
    void hasTheResponseAndTheRubric() {
      ina.get(sheet(1, 1))
          .statusCode(200)
          .header("ETag", "\"1\"")
          .body("response.text", is("Both fear the other side."), "words", is(5))
          .body("question.kind", is("essay"), "outcome", nullValue())
          .body("rubric.name", contains("Names both sides", "Weighs them"))
          .body("rubric.most.exact", contains("2", "3"))
          .body("rubric[0].looksFor.text", is("Both are named."))
          .body("rubric[0].looksFor.citations", hasSize(1))
          .body("possible.exact", is("1"), "waits", is(true), "waiting", is(3))
          .body("marks", hasSize(1), "marks[0].by", is("server"), "marks[0].earned", nullValue());
    }

    @Test
    void saysWhatTheServerMakesOfAnyOtherAnswer() {
      ina.get(sheet(0, 2))
          .body("outcome.score", is("0"), "marks[0].earned.exact", is("0"))
          .body("waiting", nullValue(), "next", nullValue())
          .body("student", is(written.get(0).student().value()));
    }

    @Test
    void hasNoNameBeforeAllAreMarkedButForWhoAsks() {
      ina.get(sheet(0, 1)).body("student", nullValue());
      ina.get(sheet(0, 1) + "?names=true").body("student", is(written.get(0).student().value()));
      for (int n = 0; n < 3; n++) {
        mark(ina, sheet(n, 1), "\"1\"", "{\"points\":[\"1\",\"1\"]}");
      }
      ina.get(sheet(0, 1)).body("student", is(written.get(0).student().value()));
    }

    @Test
    void isNotThereWhileTheStudentIsAtWork() {
      Attempt running = attempts.start(classes.student(school.course()), school.quiz());
      String address = "/attempts/" + running.id() + "/marking/1";
      ina.get(address).statusCode(409).body("detail", containsString("still at work"));
      mark(ina, address, "\"0\"", "{\"points\":[\"1\"]}").statusCode(409);
      assertThat(attempts.find(running.id()).marks()).isEmpty();
    }

    @Test
    void isNotThereForWhatIsUnknown() {
      ina.get("/attempts/none/marking/1").statusCode(404);
      ina.get("/attempts/" + written.get(0).id() + "/marking/9").statusCode(404);
    }
  }

  @Nested
  class AMark {

    @Test
    void isExactAndLeadsToTheNextThatWaits() {
      mark(ina, sheet(0, 1), "\"1\"", "{\"points\":[\"1/3\",\"2.5\"],\"note\":\" Good. \"}")
          .statusCode(200)
          .header("ETag", "\"2\"")
          .body("next.attempt", is(written.get(1).id().value()))
          .body("waits", is(false), "waiting", is(2))
          .body("marks[0].earned.exact", is("17/30"), "marks[0].note", is("Good."))
          .body("marks[0].points.exact", contains("1/3", "5/2"))
          .body("marks[0].marker", is(school.instructor().id().value()));
      assertThat(earned(0)).isEqualTo(Score.parse("17/30"));
      ina.get("/attempts/" + written.get(0).id() + "/marks")
          .body("questions.find { it.place == 1 }.by", is("person"));
    }

    @Test
    void isADraftWhereThatIsSaid() {
      mark(ina, sheet(0, 1), "\"1\"", "{\"points\":[\"1\",\"1\"],\"draft\":true}")
          .body("waits", is(true), "marks[0].draft", is(true), "waiting", is(3));
      assertThat(earned(0)).isEqualTo(Score.ZERO);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            {"points":["5/2","1"]}        | points[0]: That is more than there is to earn.
            {"points":["1","-1/2"]}       | points[1]: Not less than 0.
            {"points":["1"]}              | points: Give points for each line.
            {"points":["1","1","1"]}      | points: Give points for each line.
            {}                            | points: Give points for each line.
            {"points":["1","much"]}       | points[1]: Write a number
            {"points":["1",null]}         | points[1]: Write a number
            {"points":["1","1/0"]}        | points[1]: Write a number
            {"points":["1e9","1"]}        | points[0]: Write a number
            {"points":["0.125","1"]}      | points[0]: Write a number
            """)
    void isRefusedWhereItCannotBeGiven(String body, String told) {
      mark(ina, sheet(0, 1), "\"1\"", body)
          .statusCode(422)
          .body("type", is("urn:hikiwake:problem:unacceptable"))
          .body("detail", containsString(told));
      assertThat(attempts.find(written.get(0).id()).marks()).hasSize(2);
    }

    @Test
    void isRefusedWhereItIsNoJson() {
      mark(ina, sheet(0, 1), "\"1\"", "points").statusCode(400);
      mark(ina, sheet(0, 1), "\"1\"", "{\"points\":[\"1\",\"1\"],\"student\":\"x\"}")
          .statusCode(400);
      mark(ina, sheet(0, 1), "\"1\"", "null").statusCode(400);
    }

    @Test
    void thatChangesOneSaysWhy() {
      mark(ina, sheet(0, 1), "\"1\"", "{\"points\":[\"1\",\"1\"]}");
      mark(ina, sheet(0, 1), "\"2\"", "{\"points\":[\"2\",\"1\"]}")
          .statusCode(422)
          .body("detail", containsString("note: You change a mark: say why."));
      String longer = "{\"points\":[\"2\",\"1\"],\"note\":\"" + "n".repeat(5_001) + "\"}";
      mark(ina, sheet(0, 1), "\"2\"", longer)
          .statusCode(422)
          .body("detail", containsString("note: A note has 5,000 characters at most."));
      mark(ina, sheet(0, 1), "\"2\"", "{\"points\":[\"2\",\"1\"],\"note\":\"I misread it.\"}")
          .statusCode(200);
      assertThat(earned(0)).isEqualTo(Score.parse("3/5"));
    }

    @Test
    void isRefusedWhereSomebodyElseWasFaster() {
      mark(mei, sheet(0, 1), "\"1\"", "{\"points\":[\"2\",\"3\"]}").statusCode(200);
      for (String seen : List.of("\"1\"", "\"7\"", "x", "*")) {
        mark(ina, sheet(0, 1), seen, "{\"points\":[\"0\",\"0\"]}")
            .statusCode(412)
            .body("type", is("urn:hikiwake:problem:stale"));
      }
      mark(ina, sheet(0, 1), null, "{\"points\":[\"0\",\"0\"]}")
          .statusCode(428)
          .body("type", is("urn:hikiwake:problem:revision-missing"));
      assertThat(earned(0)).isEqualTo(Score.FULL);
    }

    @Test
    void ofTheFirstIsHiddenFromTheSecondMarkerBeforeHisDraft() {
      mark(mei, sheet(0, 1), "\"1\"", "{\"points\":[\"2\",\"3\"],\"note\":\"Splendid.\"}");
      ina.get(sheet(0, 1))
          .header("ETag", "\"2\"")
          .body("marks[0].hidden", is(true), "marks[0].marker", notNullValue())
          .body("marks[0].earned", nullValue(), "marks[0].points", nullValue())
          .body("marks[0].note", nullValue());
      mark(ina, sheet(0, 1), "\"2\"", "{\"points\":[\"1\",\"1\"],\"draft\":true}")
          .body("marks[1].note", is("Splendid."), "marks[1].hidden", is(false))
          .body("marks[1].earned.exact", is("1"));
    }
  }

  @Nested
  class WhoMayNot {

    @Test
    void studentsAndStrangersMarkNothingAndSeeNothing() {
      ApiClient student = new ApiClient(people.token(school.student()));
      ApiClient stranger = new ApiClient(people.token(people.any(Role.INSTRUCTOR)));
      String course = "/courses/" + school.course().id() + "/marking";
      String body = "{\"points\":[\"2\",\"3\"]}";
      for (String address :
          List.of(piles(), piles() + "/" + question(), course, sheet(0, 1), sheet(0, 2))) {
        student.get(address).statusCode(403).body("type", is("urn:hikiwake:problem:not-yours"));
        stranger.get(address).statusCode(404);
      }
      mark(student, sheet(0, 1), "\"1\"", body).statusCode(403);
      mark(stranger, sheet(0, 1), "\"1\"", body).statusCode(404);
      assertThat(earned(0)).isEqualTo(Score.ZERO);
    }

    @Test
    void tokensWithoutTheScopeAreTold() {
      ApiClient reader = new ApiClient(people.token(school.instructor(), Scope.MARKS_READ));
      reader.get(sheet(0, 1)).statusCode(200);
      mark(reader, sheet(0, 1), "\"1\"", "{\"points\":[\"2\",\"3\"]}")
          .statusCode(403)
          .body("type", is("urn:hikiwake:problem:insufficient-scope"));
      new ApiClient(people.token(school.instructor(), Scope.RESULTS_READ))
          .get(sheet(0, 1))
          .statusCode(403);
    }
  }
}
