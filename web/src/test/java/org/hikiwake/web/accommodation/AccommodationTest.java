package org.hikiwake.web.accommodation;

import static io.restassured.RestAssured.given;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Timing.Late;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.Act;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Taking;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ApiClient;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attempt.TestAttempts;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.store.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A quiz that takes half an hour and closes in an hour, for everybody but one. */
@ServerTest
class AccommodationTest {

  private static final SingleChoiceResponse RIGHT = new SingleChoiceResponse(PartId.of("Ann"));
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;
  @Inject TestPeople people;
  @Inject Attempting attempting;
  @Inject StoredAccommodations kept;
  @Inject Quizzes quizzes;
  @Inject Courses courses;

  private TestQuizzes.Class school;
  private Quiz quiz;
  private Person slow;
  private Person other;

  private static Rules rules() {
    Rules usual = Rules.usual();
    return new Rules(
        new Window(null, Instant.now().plus(Duration.ofHours(1))),
        new Timing(Duration.ofMinutes(30), Duration.ofMinutes(1), Late.COUNTS),
        Allowance.once(),
        usual.behaviour(),
        usual.layout(),
        usual.release(),
        "");
  }

  @BeforeEach
  void open() {
    school =
        classes.with(
            rules(), List.of(Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE), "one"))));
    quiz = school.quiz();
    slow = school.student();
    other = classes.student(school.course());
  }

  private RequestSpecification as(Person person) {
    return given().redirects().follow(false).cookie(TestPeople.cookieName(), people.cookie(person));
  }

  private String see(Person person, String path) {
    Response page = as(person).get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return page.asString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private String start(Person student) {
    return see(student, "/quizzes/" + quiz.id());
  }

  private String everywhere(Person student) {
    return "/courses/" + school.course().id() + "/accommodations/" + student.id();
  }

  private String here(Person student) {
    return "/quizzes/" + quiz.id() + "/accommodations/" + student.id();
  }

  private Response give(String path, Map<String, String> fields) {
    return as(school.instructor())
        .contentType("application/x-www-form-urlencoded")
        .formParams(fields)
        .post(path);
  }

  private void giveTime(String path, String time) {
    assertThat(give(path, Map.of("time", time, "reason", "A letter.")).statusCode()).isEqualTo(303);
  }

  private void giveClosing(Person student, Duration later) {
    String closes = TYPED.format(LocalDateTime.now(ZoneOffset.UTC).plus(later));
    assertThat(give(here(student), Map.of("closes", closes, "reason", "Ill.")).statusCode())
        .isEqualTo(303);
  }

  private long minutesLeft(Person student) {
    Attempt attempt = attempts.find(attempts.start(student, quiz).id());
    return Duration.between(attempt.started(), attempt.due()).toMinutes();
  }

  private boolean takes(Attempt attempt) {
    Attempt now = attempts.find(attempt.id());
    Item item = now.items().get(0);
    return attempting
        .take(now, Act.SAVE, item, Given.of(RIGHT))
        .fold(
            new Taking.Cases<>(
                taken -> taken.next().work(item).isAnswered(),
                known -> now.work(item).isAnswered(),
                notMarked -> false,
                refused -> false));
  }

  @Nested
  class MoreTime {

    @Test
    void isSeenByTheStudentAndByNobodyElse() {
      giveTime(everywhere(slow), "25");
      assertThat(start(slow))
          .contains("37:30 minutes from the moment you start", "25 % more time than the others")
          .doesNotContain("A letter.");
      assertThat(start(other))
          .contains("30 minutes from the moment you start")
          .doesNotContain("more time");
      assertThat(see(school.instructor(), "/quizzes/" + quiz.id() + "/results"))
          .contains(slow.name() + " Not started +25 % time", other.name() + " Not started –");
    }

    @Test
    void reachesWhoSitsOverTheQuiz() {
      Attempt attempt = attempts.start(slow, quiz);
      assertThat(minutesLeft(slow)).isEqualTo(30);
      giveTime(here(slow), "50");
      assertThat(minutesLeft(slow)).isEqualTo(45);
      long due = as(slow).post("/attempts/" + attempt.id() + "/clock").then().extract().path("due");
      assertThat(Instant.ofEpochMilli(due)).isEqualTo(attempts.find(attempt.id()).due());
      assertThat(MovableClock.after(Duration.ofMinutes(44), () -> takes(attempt))).isTrue();
      assertThat(MovableClock.after(Duration.ofMinutes(47), () -> takes(attempt))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        emptyValue = "",
        textBlock =
            """
            25 | ''  | 37
            25 | 100 | 60
            25 | 0   | 30
            '' | 50  | 45
            0  | ''  | 30
            """)
    void inOneQuizGoesBeforeThatInAll(String all, String one, int minutes) {
      give(everywhere(slow), Map.of("time", all, "reason", "A letter."));
      give(here(slow), Map.of("time", one, "reason", "A letter."));
      assertThat(minutesLeft(slow)).isEqualTo(minutes);
      assertThat(minutesLeft(other)).isEqualTo(30);
    }

    @Test
    void serverFinishesNobodyBefore() {
      Attempt slowOne = attempts.start(slow, quiz);
      Attempt fastOne = attempts.start(other, quiz);
      giveTime(here(slow), "100");
      MovableClock.after(Duration.ofMinutes(32), attempting::settle);
      assertThat(kept.of(quiz.id())).hasSize(1);
      assertThat(attempts.find(fastOne.id()).isTimeUp()).isTrue();
      assertThat(attempts.find(slowOne.id()).hasEnded()).isFalse();
      MovableClock.after(Duration.ofMinutes(62), attempting::settle);
      assertThat(attempts.find(slowOne.id()).whenEnded())
          .hasValueSatisfying(
              end ->
                  assertThat(end.at()).isEqualTo(slowOne.started().plus(Duration.ofMinutes(60))));
    }

    @Test
    void movesTheClosingAsWell() {
      giveTime(everywhere(slow), "100");
      Attempt late =
          MovableClock.after(Duration.ofMinutes(59), () -> attempts.start(slow, ofSlow()));
      assertThat(MovableClock.after(Duration.ofMinutes(89), () -> takes(late))).isTrue();
      assertThat(MovableClock.after(Duration.ofMinutes(92), () -> takes(late))).isFalse();
    }

    private Quiz ofSlow() {
      return Accommodation.ofTime(100).on(quiz);
    }
  }

  @Nested
  class AnotherClosing {

    @Test
    void isThatOfOneStudent() {
      giveClosing(slow, Duration.ofHours(3));
      assertThat(MovableClock.after(Duration.ofHours(2), () -> start(slow))).contains("Start");
      assertThat(MovableClock.after(Duration.ofHours(2), () -> start(other)))
          .contains("It has closed.");
      assertThat(see(slow, "/courses/" + school.course().id())).contains("To be taken");
      assertThat(MovableClock.after(Duration.ofHours(2), () -> grades()))
          .contains(slow.name() + " Not started", other.name() + " 0 of 1 Not taken");
    }

    private String grades() {
      return see(school.instructor(), "/courses/" + school.course().id() + "/grades")
          .replaceAll(slow.name() + ", A quiz: ", "")
          .replaceAll(other.name() + ", A quiz: ", "");
    }

    /** The others would tell him. */
    @Test
    void keepsTheAnswersFromEverybodyUntilThen() {
      Attempt done = attempts.handIn(other, quiz, Map.of(1, RIGHT));
      giveClosing(slow, Duration.ofHours(3));
      String result = "/attempts/" + done.id() + "/result";
      assertThat(MovableClock.after(Duration.ofHours(2), () -> see(other, result)))
          .doesNotContain("Right answer", "That is right");
      String told = MovableClock.after(Duration.ofHours(4), () -> see(other, result));
      assertThat(told).isNotEqualTo(see(other, result));
      assertThat(see(school.instructor(), "/quizzes/" + quiz.id() + "/results"))
          .contains("The last student may take it until");
    }

    @ParameterizedTest
    @EnumSource(
        value = Standing.class,
        names = {"GONE", "INSTRUCTOR"})
    void isWaitedForNoLongerWhereHeIsNoStudentAnyMore(Standing standing) {
      Instant forEverybody = over();
      giveClosing(slow, Duration.ofHours(3));
      String results = "/quizzes/" + quiz.id() + "/results";
      assertThat(see(school.instructor(), results)).contains("The last student may take it until");
      courses.enrol(school.course().id(), slow.id(), standing, school.instructor().id());
      sayNothingOf(other);
      assertThat(see(school.instructor(), results)).doesNotContain("The last student");
      assertThat(over()).isEqualTo(forEverybody);
      courses.enrol(school.course().id(), slow.id(), Standing.STUDENT, school.instructor().id());
      sayNothingOf(other);
      assertThat(over()).as("he came back").isAfter(Instant.now().plus(Duration.ofHours(2)));
    }

    /** So that what is remembered for a moment is read anew at once. */
    private void sayNothingOf(Person student) {
      assertThat(give(here(student), Map.of("reason", "As everybody.")).statusCode())
          .isEqualTo(303);
    }

    private Instant over() {
      return quizzes.find(quiz.id()).orElseThrow().quiz().over().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            PT30M |       | It closes later for everybody.
            PT2H  | PT3H  | It has to close after it opens.
                  | PT2H  | It has closed by then.
            """)
    void thatWouldGiveLessIsRefused(Duration closes, Duration opens, String why) {
      Response answer =
          give(
              here(slow),
              Map.of("closes", typed(closes), "opens", typed(opens), "reason", "A letter."));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.asString()).contains(why);
    }

    @Test
    void mayStayAsItIsWhereTheOthersCloseLaterByNow() {
      String closes = typed(Duration.ofHours(2));
      give(here(slow), Map.of("closes", closes, "reason", "Ill."));
      Instant later = Instant.now().plus(Duration.ofHours(5));
      classes.revise(school, quiz.rules().in(new Window(null, later)));
      assertThat(give(here(slow), Map.of("time", "50", "closes", closes, "reason", "A letter.")))
          .returns(303, Response::statusCode);
      assertThat(minutesLeft(slow)).isEqualTo(45);
      String sooner = typed(Duration.ofHours(3));
      assertThat(give(here(slow), Map.of("closes", sooner, "reason", "Ill.")).asString())
          .contains("It closes later for everybody.");
    }

    private String typed(Duration later) {
      return later == null ? "" : TYPED.format(LocalDateTime.now(ZoneOffset.UTC).plus(later));
    }
  }

  @Test
  void oneMoreAttemptIsHisAlone() {
    attempts.handIn(slow, quiz, Map.of());
    attempts.handIn(other, quiz, Map.of());
    assertThat(start(slow)).contains("You have no attempt left.");
    give(here(slow), Map.of("attempts", "1", "reason", "The network failed."));
    assertThat(start(slow)).contains("2 times", "Start another attempt");
    assertThat(start(other)).contains("You have no attempt left.");
    as(slow)
        .contentType("application/x-www-form-urlencoded")
        .post("/quizzes/" + quiz.id() + "/attempts")
        .then()
        .statusCode(303)
        .header("Location", containsString("/attempts/"));
  }

  @Nested
  class OnRecord {

    @Test
    void standsWhoSaidWhatWhenAndWhy() {
      giveTime(everywhere(slow), "25");
      give(here(slow), Map.of("time", "50", "attempts", "1", "reason", "<b>Broken</b> arm"));
      give(here(slow), Map.of("reason", "Healed."));
      assertThat(see(school.instructor(), here(slow)))
          .contains("Nothing any more Healed.", "A letter.", "By " + school.instructor().name())
          .containsSubsequence("Healed.", "+50 % time, one more attempt", "+25 % time");
      assertThat(as(school.instructor()).get(here(slow)).asString())
          .contains("&lt;b&gt;Broken&lt;/b&gt; arm");
      assertThat(see(school.instructor(), "/courses/" + school.course().id() + "/accommodations"))
          .contains(slow.name() + " +25 % time", other.name() + " as everybody");
    }

    @Test
    void nothingIsWrittenTwiceAndNothingWithoutAReason() {
      giveTime(here(slow), "25");
      giveTime(here(slow), "25");
      assertThat(kept.history(school.course().id(), slow.id())).hasSize(1);
      Response answer = give(here(slow), Map.of("time", "50", "reason", " "));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.asString()).contains("Say why", "value=\"50\"");
      assertThat(minutesLeft(slow)).isEqualTo(37);
    }

    @ParameterizedTest
    @CsvSource({"time, -1", "time, 301", "time, 1.5", "attempts, 101", "closes, soon"})
    void nonsenseIsToldBesideItsField(String field, String value) {
      Response answer = give(here(slow), Map.of(field, value, "reason", "A letter."));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.asString()).contains("id=\"" + field + "-error\"");
    }

    /** What was answered in the time that he had, stays answered. */
    @Test
    void takingItBackEndsNoAttemptThatRuns() {
      Attempt attempt = attempts.start(slow, quiz);
      giveTime(here(slow), "100");
      MovableClock.after(
          Duration.ofMinutes(40),
          () -> {
            assertThat(takes(attempt)).isTrue();
            Response answer = give(here(slow), Map.of("reason", "A mistake."));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.asString()).contains("would find the time up");
            attempting.handIn(attempts.find(attempt.id()));
            return give(here(slow), Map.of("reason", "A mistake.")).statusCode();
          });
      Attempt ended = attempts.find(attempt.id());
      assertThat(kept.of(quiz.id())).isEmpty();
      assertThat(ended.works().get(0).isAnswered()).isTrue();
      assertThat(ended.entries()).noneMatch(ended::isLate);
      assertThat(ended.due(Instant.now())).as("marks to be given anew").isEmpty();
    }
  }

  @Nested
  class ForPrograms {

    private ApiClient lms;

    @BeforeEach
    void connect() {
      lms = new ApiClient(people.token(school.instructor()));
    }

    private String everywhere(String student) {
      return "/courses/" + school.course().id() + "/accommodations/" + student;
    }

    private String here(String student) {
      return "/quizzes/" + quiz.id() + "/accommodations/" + student;
    }

    @Test
    void theSamePutTwiceIsOne() {
      String wish = "{\"moreTime\":25,\"reason\":\"A letter.\"}";
      for (int i = 0; i < 2; i++) {
        lms.put(everywhere(slow.id().value()), wish)
            .statusCode(200)
            .body("moreTime", is(25), "reason", is("A letter."), "quiz", nullValue())
            .body("by", is(school.instructor().id().value()));
      }
      assertThat(kept.history(school.course().id(), slow.id())).hasSize(1);
      lms.get(everywhere(slow.id().value())).statusCode(200).body("moreTime", is(25));
      lms.get(here(slow.id().value())).statusCode(200).body("reason", nullValue());
      lms.get("/courses/" + school.course().id() + "/accommodations")
          .statusCode(200)
          .body("accommodations", hasSize(1), "accommodations[0].student", is(slow.id().value()));
    }

    @Test
    void studentIsFoundByTheProgramsOwnName() {
      lms.put(
              "/courses/" + school.course().id() + "/enrolments/u-7",
              "{\"name\":\"Ada\",\"email\":\"ada." + quiz.id() + "@example.org\"}")
          .statusCode(200);
      Instant closes = Instant.now().plus(Duration.ofHours(3));
      lms.put(
              here("u-7"),
              "{\"closes\":\"" + closes + "\",\"moreAttempts\":2,\"reason\":\"A letter.\"}")
          .statusCode(200)
          .body("externalId", is("u-7"), "quiz", is(quiz.id().value()), "moreAttempts", is(2));
      lms.get("/courses/" + school.course().id() + "/accommodations")
          .body("accommodations.externalId", hasItem("u-7"));
      lms.put(here("u-7"), "{\"reason\":\"A mistake.\"}")
          .statusCode(200)
          .body("closes", nullValue(), "moreAttempts", is(0));
      lms.get(here("u-8")).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            {"moreTime":25}                                              | reason
            {"moreTime":301,"reason":"x"}                                | moreTime
            {"moreAttempts":-1,"reason":"x"}                             | moreAttempts
            {"closes":"2001-01-01T00:00:00Z","reason":"x"}               | closes
            {"opens":"2999-01-01T00:00:00Z","reason":"x"}                | opens
            """)
    void whatHasToBeMendedIsTold(String wish, String field) {
      lms.put(here(slow.id().value()), wish).statusCode(422).body("detail", containsString(field));
      lms.put(
              everywhere(slow.id().value()),
              "{\"closes\":\"2999-01-01T00:00:00Z\",\"reason\":\"x\"}")
          .statusCode(422)
          .body("detail", containsString("in one quiz"));
    }

    /** A database keeps milliseconds. */
    @Test
    void momentsThatAreKeptAsOneAreRefused() {
      String second = Instant.now().plus(Duration.ofHours(3)).truncatedTo(SECONDS).toString();
      String wish = "{\"opens\":\"%s\",\"closes\":\"%s\",\"reason\":\"x\"}";
      lms.put(
              here(slow.id().value()),
              wish.formatted(second.replace("Z", ".0001Z"), second.replace("Z", ".0002Z")))
          .statusCode(422)
          .body("detail", containsString("closes"));
      assertThat(kept.history(school.course().id(), slow.id())).isEmpty();
    }

    @Test
    void studentSeesInTheQuizWhatHoldsForHim() {
      giveTime(AccommodationTest.this.here(slow), "100");
      new ApiClient(people.token(slow))
          .get("/quizzes/" + quiz.id())
          .statusCode(200)
          .body("settings.limitMinutes", is(60));
      new ApiClient(people.token(other))
          .get("/quizzes/" + quiz.id())
          .body("settings.limitMinutes", is(30));
      lms.get("/quizzes/" + quiz.id()).body("settings.limitMinutes", is(30));
    }
  }
}
