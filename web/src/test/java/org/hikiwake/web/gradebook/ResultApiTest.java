package org.hikiwake.web.gradebook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.Act;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Attempts;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.correction.Corrected;
import org.hikiwake.quiz.correction.Correcting;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.TrueFalseResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attempt.TestAttempts;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.store.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another system fetches what has changed in the results, and misses nothing. */
@ServerTest
class ResultApiTest {

  @Inject TestPeople people;
  @Inject TestQuizzes quizzes;
  @Inject TestAttempts attempts;
  @Inject Attempts stored;
  @Inject Attempting attempting;
  @Inject Courses courses;
  @Inject Excuses excuses;
  @Inject Correcting correcting;
  @Inject Clock clock;

  private TestQuizzes.Class school;
  private ApiClient lms;

  @BeforeEach
  void open() {
    school = quizzes.with(rules(), slots());
    lms = new ApiClient(people.token(school.instructor()));
  }

  private static Rules rules() {
    Rules usual = Rules.usual();
    return new Rules(
        usual.window(),
        usual.timing(),
        new Allowance(null, Allowance.Counting.HIGHEST),
        usual.behaviour(),
        usual.layout(),
        usual.release(),
        "");
  }

  /** Worth three points, one of which a person marks. */
  private static List<Slot> slots() {
    return List.of(
        Slot.of(AnyVersion.of(AnyQuestion.any(Kind.TRUE_FALSE), "results-tf"))
            .worth(Score.points(2)),
        Slot.of(AnyVersion.of(AnyQuestion.any(Kind.ESSAY), "results-essay")));
  }

  private String address() {
    return "/courses/" + school.course().id() + "/results";
  }

  private ValidatableResponse since(String cursor) {
    return lms.get(address() + "?since=" + cursor).statusCode(200);
  }

  private String next(ValidatableResponse answer) {
    return answer.extract().jsonPath().getString("next");
  }

  private Attempt handIn(Person student) {
    return attempts.handIn(
        student,
        school.quiz(),
        Map.of(1, AnyQuestion.any(Kind.TRUE_FALSE).keyedResponse().orElseThrow()));
  }

  @Test
  void nothingHasHappenedAndNextIsThere() {
    since("").body("results", empty(), "next", notNullValue(), "more", is(false));
  }

  @Test
  void eachChangeIsToldOnceAndAsItIsNow() {
    Attempt running = attempts.start(school.student(), school.quiz());
    ValidatableResponse started =
        since("")
            .body("results", hasSize(1))
            .body("results[0].status", is("in-progress"), "results[0].score", nullValue())
            .body("results[0].attempt", is(running.id().value()))
            .body("results[0].student", is(school.student().id().value()))
            .body("results[0].quiz", is(school.quiz().id().value()))
            .body("results[0].possible.exact", is("3"), "results[0].complete", is(false));
    String cursor = next(started);
    since(cursor).body("results", empty(), "next", is(cursor));
    Attempt ended = handIn(school.student());
    ValidatableResponse handedIn =
        since(cursor)
            .body("results", hasSize(1))
            .body("results[0].status", is("handed-in"), "results[0].score.exact", is("2"))
            .body("results[0].ended", notNullValue());
    since("").body("results", hasSize(1), "results[0].status", is("handed-in"));
    stored.mark(ended.id(), essayMark(ended));
    since(next(handedIn))
        .body("results", hasSize(1))
        .body("results[0].score.exact", is("7/3"))
        .body("results[0].score.decimal", is("2.333333333333"))
        .body("results[0].awaiting", is(0), "results[0].complete", is(true));
  }

  private Mark essayMark(Attempt attempt) {
    int position =
        attempt.items().stream().filter(i -> i.place() == 2).findFirst().orElseThrow().position();
    return new Mark(
        position,
        2,
        Score.of(1, 3),
        List.of(),
        false,
        new ActorId(school.instructor().id().value()),
        "",
        0,
        List.of(),
        clock.instant());
  }

  /** With new marks, and where only what was possible is another. */
  @Test
  void correctedKeyIsAChange() {
    Attempt ended = handIn(school.student());
    String cursor = next(since("").body("results[0].score.exact", is("2")));
    correct(new Remedy.OnlyRight(new TrueFalseResponse(false)), 0);
    ValidatableResponse turned = since(cursor).body("results[0].score.exact", is("0"));
    lms.get("/attempts/" + ended.id() + "/marks")
        .body("questions.find { it.place == 1 }.corrected", is("The essay denies it."));
    correct(new Remedy.LeftOut(), 1);
    since(next(turned))
        .body("results[0].score.exact", is("0"), "results[0].possible.exact", is("1"));
  }

  private void correct(Remedy remedy, int seen) {
    ActorId by = new ActorId(school.instructor().id().value());
    QuestionVersion version = school.quiz().slots().get(0).version();
    assertThat(
            correcting.correct(
                school.quiz().id(), version, remedy, "The essay denies it.", by, seen))
        .isInstanceOf(Corrected.Done.class);
  }

  @Test
  void excuseIsAChangeAndSoIsItsEnd() {
    String cursor = next(since(""));
    excuse(true);
    ValidatableResponse excused =
        since(cursor)
            .body("results", hasSize(1))
            .body("results[0].excused", is(true), "results[0].status", is("not-started"));
    excuse(false);
    since(next(excused)).body("results", hasSize(1), "results[0].excused", is(false));
  }

  private void excuse(boolean excused) {
    excuses.say(
        school.quiz().id(), school.student().id(), excused, "ill", school.instructor().id());
  }

  @Test
  void theMerePassingOfTimeIsAChange() {
    Instant soon = clock.instant().plusSeconds(600);
    quizzes.revise(school, rules().in(new Window(null, soon)));
    String cursor = next(since("").body("results", empty()));
    MovableClock.after(Duration.ofMinutes(11), () -> since(cursor))
        .body("results", hasSize(1))
        .body("results[0].status", is("missed"), "results[0].score.exact", is("0"));
  }

  @Test
  void otherRulesAreAChange() {
    handIn(school.student());
    attempts.handIn(school.student(), school.quiz(), Map.of());
    ValidatableResponse highest = since("").body("results[0].score.exact", is("2"));
    Rules r = rules();
    quizzes.revise(
        school,
        new Rules(
            r.window(),
            r.timing(),
            new Allowance(null, Allowance.Counting.LAST),
            r.behaviour(),
            r.layout(),
            r.release(),
            ""));
    since(next(highest)).body("results", hasSize(1), "results[0].score.exact", is("0"));
  }

  @Test
  void whoLeavesKeepsHisMarks() {
    handIn(school.student());
    String cursor = next(since(""));
    courses.enrol(
        school.course().id(), school.student().id(), Standing.GONE, school.instructor().id());
    since(cursor).body("results", empty());
    since("").body("results", hasSize(1), "results[0].score.exact", is("2"));
    courses.enrol(
        school.course().id(), school.student().id(), Standing.STUDENT, school.instructor().id());
    since(cursor).body("results", empty());
  }

  @Test
  void namesOfTheOtherSystemAreThereForItAlone() {
    String email = "named." + school.course().id().value().toLowerCase() + "@example.org";
    lms.put(
            "/courses/" + school.course().id() + "/enrolments/u-7",
            "{\"name\":\"Ada\",\"email\":\"" + email + "\"}")
        .statusCode(200);
    attempts.start(people.find(email).orElseThrow(), school.quiz());
    since("").body("results.externalId", contains("u-7"));
    Person colleague = people.any(Role.INSTRUCTOR);
    courses.enrol(
        school.course().id(), colleague.id(), Standing.INSTRUCTOR, school.instructor().id());
    new ApiClient(people.token(colleague))
        .get(address())
        .body("results", hasSize(1), "results[0].externalId", nullValue());
  }

  @Test
  void theyComeInPartsAndEachOnce() {
    List<String> all = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      Person student = quizzes.student(school.course());
      attempts.start(student, school.quiz());
      all.add(student.id().value());
    }
    List<String> told = new ArrayList<>();
    String cursor = "";
    boolean more = true;
    for (int part = 0; part < 3; part++) {
      JsonPath json = lms.get(address() + "?limit=2&since=" + cursor).extract().jsonPath();
      told.addAll(json.getList("results.student"));
      cursor = json.getString("next");
      more = json.getBoolean("more");
    }
    assertThat(told).containsExactlyInAnyOrderElementsOf(all);
    assertThat(more).isFalse();
  }

  @Test
  void whatIsNoCursorIsRefused() {
    TestQuizzes.Class other = quizzes.with(rules(), slots());
    String foreign =
        new ApiClient(people.token(other.instructor()))
            .get("/courses/" + other.course().id() + "/results")
            .extract()
            .path("next");
    for (String bad : List.of("x", "1", "$$", foreign, "eA", "-1")) {
      lms.get(address() + "?since=" + bad)
          .statusCode(422)
          .body("type", is("urn:hikiwake:problem:unacceptable"));
    }
    lms.get(address() + "?limit=0").statusCode(422);
  }

  @Test
  void onlyWhoTeachesGetsThem() {
    new ApiClient(people.token(school.student())).get(address()).statusCode(403);
    new ApiClient(people.token(people.any(Role.INSTRUCTOR))).get(address()).statusCode(404);
  }

  /**
   * A class hands in while two systems ask again and again, each from where it was: what each knows
   * in the end is what is true.
   */
  @Test
  void whoAsksWhileAClassHandsInMissesNothing() throws Exception {
    List<Person> students =
        IntStream.range(0, 24).mapToObj(n -> quizzes.student(school.course())).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Future<Map<String, String>> one = threads.submit(() -> follow(students.size()));
      Future<Map<String, String>> other = threads.submit(() -> follow(students.size()));
      List<Future<?>> work = new ArrayList<>();
      for (Person student : students) {
        String attempt = answered(student);
        String cookie = people.cookie(student);
        work.add(threads.submit(() -> submit(attempt, cookie)));
      }
      for (Future<?> done : work) {
        done.get();
      }
      assertThat(one.get())
          .hasSize(students.size())
          .allSatisfy((student, score) -> assertThat(score).isEqualTo("handed-in 2"));
      assertThat(other.get()).isEqualTo(one.get());
    } finally {
      threads.shutdownNow();
    }
  }

  /** An attempt in which the question that the server marks is answered. */
  private String answered(Person student) {
    Attempt attempt = attempts.start(student, school.quiz());
    Item item = attempt.items().stream().filter(i -> i.place() == 1).findFirst().orElseThrow();
    Response right = AnyQuestion.any(Kind.TRUE_FALSE).keyedResponse().orElseThrow();
    attempting.take(attempt, Act.SAVE, item, Given.of(right));
    return attempt.id().value();
  }

  private static void submit(String attempt, String cookie) {
    given()
        .redirects()
        .follow(false)
        .cookie(TestPeople.cookieName(), cookie)
        .post("/attempts/" + attempt + "/submission")
        .then()
        .statusCode(303);
  }

  /** Follows the results until all have handed in, by what came since the last time alone. */
  private Map<String, String> follow(int number) {
    Map<String, String> known = new HashMap<>();
    String cursor = "";
    Instant end = Instant.now().plusSeconds(60);
    while (Instant.now().isBefore(end)
        && known.values().stream().filter("handed-in 2"::equals).count() < number) {
      JsonPath json = lms.get(address() + "?limit=7&since=" + cursor).extract().jsonPath();
      for (Map<String, Object> line : json.<Map<String, Object>>getList("results")) {
        Object score = line.get("score");
        known.put(
            (String) line.get("student"),
            line.get("status") + " " + (score == null ? "" : ((Map<?, ?>) score).get("exact")));
      }
      cursor = json.getString("next");
      assertThat(cursor).isNotNull();
    }
    return known;
  }
}
