package org.hikiwake.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Layout.Navigation;
import org.hikiwake.quiz.assignment.Layout.Pages;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.store.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quizzes are taken and looked at over JSON, by the same rules as on pages. */
@ServerTest
class AttemptApiTest {

  private static final Layout FREE = new Layout(Pages.ONE_EACH, Navigation.FREE, false);
  private static final String RIGHT = "{\"response\":{\"kind\":\"true-false\",\"answer\":true}}";

  @Inject TestPeople people;
  @Inject TestQuizzes quizzes;

  private TestQuizzes.Class school;
  private ApiClient student;
  private ApiClient instructor;

  @BeforeEach
  void open() {
    open(rules(new DeferredFeedback(), FREE, Timing.unlimited(), ""));
  }

  private void open(Rules rules) {
    school =
        quizzes.with(
            rules, List.of(slot(Kind.TRUE_FALSE).worth(Score.points(2)), slot(Kind.NUMERIC)));
    student = new ApiClient(people.token(school.student()));
    instructor = new ApiClient(people.token(school.instructor()));
  }

  private static Slot slot(Kind kind) {
    return Slot.of(AnyVersion.of(AnyQuestion.any(kind), "attempt-api-" + kind.word()));
  }

  private static Rules rules(Behaviour behaviour, Layout layout, Timing timing, String password) {
    return new Rules(
        Window.always(),
        timing,
        Allowance.once(),
        behaviour,
        layout,
        Release.usual(behaviour),
        password);
  }

  private ValidatableResponse begin(String body) {
    return student.post("/quizzes/" + school.quiz().id() + "/attempts", body);
  }

  private String started() {
    return "/attempts/" + begin("{}").statusCode(200).extract().path("id");
  }

  private static String keyed() {
    return "{\"response\":"
        + QuizJson.line(AnyQuestion.any(Kind.TRUE_FALSE).keyedResponse().orElseThrow())
        + "}";
  }

  @Test
  void isTakenFromBeginningToEnd() {
    String attempt = started();
    student
        .get(attempt)
        .statusCode(200)
        .body("status", is("in-progress"), "questions", hasSize(2), "score", nullValue())
        .body("questions.verdict", everyItem(is("unanswered")))
        .body("questions.open", everyItem(is(true)));
    student
        .put(attempt + "/questions/1/response", keyed())
        .statusCode(200)
        .body("verdict", is("answered"), "earned", nullValue(), "outcome", nullValue())
        .body("response.kind", is("true-false"));
    student
        .put(attempt + "/submission", "")
        .statusCode(200)
        .body("status", is("submitted"), "score.exact", is("2"), "possible.exact", is("3"));
    student.put(attempt + "/submission", "").statusCode(200).body("status", is("submitted"));
    student
        .put(attempt + "/questions/1/response", RIGHT)
        .statusCode(409)
        .body("type", is("urn:hikiwake:problem:attempt-ended"));
  }

  @Test
  void startGoesOnWithTheOneThatRuns() {
    assertThat(started()).isEqualTo(started());
  }

  @Test
  void whyItCannotBeStartedIsSaid() {
    student.put(started() + "/submission", "").statusCode(200);
    begin("{}").statusCode(409).body("detail", containsString("no attempt left"));
    open(rules(new DeferredFeedback(), FREE, Timing.unlimited(), "sesame"));
    begin("{\"password\":\"wrong\"}").statusCode(422);
    begin("{\"password\":\"sesame\"}").statusCode(200);
  }

  @Test
  void instructorSeesNothingOfOneThatRunsAndEverythingAfterwards() {
    String attempt = started();
    student.put(attempt + "/questions/1/response", keyed()).statusCode(200);
    instructor.get(attempt).statusCode(200).body("questions", nullValue(), "score", nullValue());
    instructor.get(attempt + "/marks").statusCode(200).body("questions", nullValue());
    instructor.put(attempt + "/questions/1/response", RIGHT).statusCode(403);
    instructor.put(attempt + "/submission", "").statusCode(403);
    student.put(attempt + "/submission", "").statusCode(200);
    instructor
        .get(attempt)
        .body("questions[0].verdict", is("right"), "questions[0].outcome", notNullValue())
        .body("questions[0].earned.exact", is("2"), "student", is(school.student().id().value()));
    instructor
        .get(attempt + "/marks")
        .body("score.exact", is("2"), "questions", hasSize(2))
        .body("questions[0].by", is("server"), "questions[1].earned.exact", is("0"));
    instructor
        .get("/quizzes/" + school.quiz().id() + "/attempts")
        .body("attempts", hasSize(1), "attempts[0].questions", nullValue());
  }

  /** What is marked at the end tells nothing but the sum before the quiz has closed. */
  @Test
  void studentSeesWhatIsReleased() {
    String attempt = started();
    student.put(attempt + "/submission", "").statusCode(200);
    student
        .get(attempt)
        .body("score.exact", is("0"), "questions", hasSize(2))
        .body("questions.outcome", everyItem(nullValue()))
        .body("questions.earned", everyItem(nullValue()));
    student.get(attempt + "/marks").body("score.exact", is("0"), "questions", nullValue());
  }

  @Test
  void whatIsMarkedAtOnceIsToldAtOnce() {
    open(rules(new ImmediateFeedback(), FREE, Timing.unlimited(), ""));
    String attempt = started();
    student
        .put(attempt + "/questions/1/response", keyed())
        .body("verdict", is("answered"), "open", is(true));
    student
        .put(attempt + "/questions/1/response", keyed().replaceFirst("\\{", "{\"check\":true,"))
        .statusCode(200)
        .body("verdict", is("right"), "open", is(false), "outcome", notNullValue());
    student
        .put(
            attempt + "/questions/1/response",
            "{\"response\":{\"kind\":\"true-false\",\"answer\":false}}")
        .statusCode(409)
        .body("type", is("urn:hikiwake:problem:already-answered"));
  }

  @Test
  void theSameSentAgainIsTheSame() {
    String attempt = started();
    String first = sent("true", 1);
    student.put(attempt + "/questions/1/response", first).statusCode(200);
    student
        .put(attempt + "/questions/1/response", sent("false", 2))
        .body("response.answer", is(false));
    student
        .put(attempt + "/questions/1/response", first)
        .statusCode(200)
        .body("response.answer", is(false));
  }

  private static String sent(String answer, int sequence) {
    return "{\"response\":{\"kind\":\"true-false\",\"answer\":"
        + answer
        + "},\"device\":\"lms\",\"sequence\":"
        + sequence
        + "}";
  }

  @Test
  void whereOneCannotGoBackOneQuestionIsThereAtATime() {
    open(
        rules(
            new DeferredFeedback(),
            new Layout(Pages.ONE_EACH, Navigation.FORWARD_ONLY, false),
            Timing.unlimited(),
            ""));
    String attempt = started();
    student
        .get(attempt)
        .body("questions[0].question", notNullValue(), "questions[1].question", nullValue());
    student
        .put(
            attempt + "/questions/2/response",
            "{\"response\":{\"kind\":\"numeric\",\"number\":\"1\"}}")
        .statusCode(409);
    student.put(attempt + "/questions/2/arrival", "").statusCode(200);
    student
        .get(attempt)
        .body("questions[0].question", nullValue(), "questions[1].question", notNullValue());
    student.put(attempt + "/questions/1/response", RIGHT).statusCode(409);
  }

  @Test
  void timeIsUpForProgramsToo() {
    open(
        rules(
            new DeferredFeedback(),
            FREE,
            new Timing(Duration.ofMinutes(10), Duration.ZERO, Timing.Late.IS_KEPT),
            ""));
    String attempt = started();
    MovableClock.after(
            Duration.ofMinutes(11), () -> student.put(attempt + "/questions/1/response", RIGHT))
        .statusCode(409);
    student.get(attempt).body("status", is("time-up"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 | {}                                                                  | 400 | Send a"
            + " JSON object",
        "1 | {\"response\":{\"kind\":\"x\"}}                                     | 400 | kind",
        "1 | {\"response\":{\"kind\":\"numeric\",\"number\":\"1\"}}              | 422 | ",
        "2 | {\"response\":{\"kind\":\"numeric\",\"number\":\"many\"}}           | 422 | ",
        "1 | {\"response\":{\"kind\":\"true-false\",\"answer\":true},\"certainty\":9} | 422 | 1, 2"
            + " or 3",
        "1 | {\"response\":{\"kind\":\"true-false\",\"answer\":true},\"sequence\":1}  | 422 |"
            + " device",
        "1 | {\"response\":{\"kind\":\"true-false\",\"answer\":true},\"device\":\"ddddddddddddddddddddddddddddddddddddddddddddddddd\",\"sequence\":1}"
            + " | 422 | device",
        "1 | {\"response\":{\"kind\":\"true-false\",\"answer\":true},\"check\":true,\"device\":\"d\",\"sequence\":1}"
            + " | 422 | device",
        "1 | {\"response\":{\"kind\":\"true-false\",\"answer\":true},\"mark\":1} | 400 | mark",
        "7 | {\"response\":{\"kind\":\"true-false\",\"answer\":true}}            | 404 | questions"
            + " 1 to 2",
        "x | {\"response\":{\"kind\":\"true-false\",\"answer\":true}}            | 404 | ",
      })
  void whatCannotBeTakenIsSaid(String position, String body, int status, String detail) {
    String attempt = started();
    student
        .put(attempt + "/questions/" + position + "/response", body)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("detail", containsString(detail == null ? "" : detail));
    student.get(attempt).body("questions.verdict", everyItem(is("unanswered")));
  }

  @Test
  void anotherOnesIsNotThere() {
    String attempt = started();
    ApiClient classmate = new ApiClient(people.token(quizzes.student(school.course())));
    ApiClient elsewhere = new ApiClient(people.token(people.any(Role.INSTRUCTOR)));
    for (ApiClient other : List.of(classmate, elsewhere)) {
      other.get(attempt).statusCode(404);
      other.get(attempt + "/marks").statusCode(404);
      other.put(attempt + "/submission", "").statusCode(404);
      other.put(attempt + "/questions/1/response", RIGHT).statusCode(404);
    }
    classmate.get("/quizzes/" + school.quiz().id() + "/attempts").body("attempts", hasSize(0));
    student.get("/attempts/nonsense").statusCode(404);
  }
}
