package org.hikiwake.web.attempt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.hikiwake.quiz.behaviour.Interactive;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.store.MovableClock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ServerTest
class AttemptPagesTest {

  private static final String RIGHT = PartId.of("Ann").value();
  private static final String WRONG = PartId.of("Bob").value();

  @Inject TestQuizzes classes;
  @Inject TestPeople people;

  private TestQuizzes.Class school;
  private String attempt = "";

  private static Rules rules(Behaviour behaviour, Layout layout, Timing timing, Window window) {
    return new Rules(
        window, timing, Allowance.once(), behaviour, layout, Release.usual(behaviour), "");
  }

  private static Rules plain(Behaviour behaviour) {
    return rules(behaviour, layout(Pages.ONE_EACH, Navigation.FREE), Timing.unlimited(), open());
  }

  private static Window open() {
    return new Window(null, Instant.now().plus(Duration.ofDays(1)));
  }

  private static Layout layout(Pages pages, Navigation navigation) {
    return new Layout(pages, navigation, false);
  }

  private static Slot slot(Kind kind, String statement) {
    return Slot.of(AnyVersion.of(AnyQuestion.any(kind), statement));
  }

  private static List<Slot> twoChoices() {
    return List.of(slot(Kind.SINGLE_CHOICE, "one"), slot(Kind.SINGLE_CHOICE, "two"));
  }

  private void start(Rules rules, List<Slot> slots) {
    school = classes.with(rules, slots);
    Response started =
        post(school.student(), "/quizzes/" + school.quiz().id() + "/attempts", Map.of());
    assertThat(started.statusCode()).isEqualTo(303);
    attempt = path(started);
    assertThat(attempt).startsWith("/attempts/");
  }

  private static String path(Response response) {
    return response.getHeader("Location").replaceFirst("https?://[^/]*", "");
  }

  private RequestSpecification as(Person person) {
    return given().redirects().follow(false).cookie(TestPeople.cookieName(), people.cookie(person));
  }

  private Response get(Person person, String path) {
    return as(person).get(path);
  }

  private Response post(Person person, String path, Map<String, ?> form) {
    return as(person).contentType("application/x-www-form-urlencoded").formParams(form).post(path);
  }

  private Response see(String below) {
    return get(school.student(), attempt + below);
  }

  private Response send(String below, Map<String, ?> form) {
    return post(school.student(), attempt + below, form);
  }

  private Response go(int position, String go, Map<String, ?> fields) {
    Map<String, Object> form = new HashMap<>(fields);
    fields.keySet().forEach(name -> form.put(name.replaceAll("\\..*", ".here"), "1"));
    form.putIfAbsent("q" + position + ".here", "1");
    form.put("go", go);
    return send("/questions/" + position, form);
  }

  private String result() {
    return see("/result").asString();
  }

  @Nested
  class WithoutScripts {

    @Test
    void quizIsTakenFromItsPageToItsResult() {
      start(plain(new DeferredFeedback()), twoChoices());
      assertThat(path(see(""))).isEqualTo(attempt + "/questions/1");
      assertThat(path(go(1, "next", Map.of("q1.option", RIGHT))))
          .isEqualTo(attempt + "/questions/2");
      assertThat(path(see(""))).as("where one stopped").isEqualTo(attempt + "/questions/2");
      assertThat(see("/questions/1").asString()).contains(RIGHT + "\" checked");
      assertThat(see("/overview").asString()).contains("One question has no answer yet.");
      assertThat(path(go(2, "overview", Map.of("q2.option", WRONG))))
          .isEqualTo(attempt + "/overview");
      assertThat(see("/overview").asString()).contains("Every question has an answer.");
      assertThat(path(send("/submission", Map.of()))).isEqualTo(attempt + "/result");
      assertThat(result()).contains("1 of 2 points", "50 %").doesNotContain("Why Ann");
    }

    @Test
    void pressingEnterLeadsOn() {
      start(plain(new DeferredFeedback()), twoChoices());
      assertThat(path(send("/questions/1", Map.of("q1.option", RIGHT, "q1.here", "1"))))
          .isEqualTo(attempt + "/questions/2");
      assertThat(path(send("/questions/2", Map.of()))).isEqualTo(attempt + "/overview");
      assertThat(path(go(2, "previous", Map.of()))).isEqualTo(attempt + "/questions/1");
      assertThat(path(go(1, "to.2", Map.of()))).isEqualTo(attempt + "/questions/2");
      assertThat(path(go(1, "to.99", Map.of()))).isEqualTo(attempt + "/overview");
      assertThat(path(go(1, "to.nowhere", Map.of()))).isEqualTo(attempt + "/questions/1");
    }

    @Test
    void flagsAreSetAndTakenAway() {
      start(plain(new DeferredFeedback()), twoChoices());
      go(1, "flag.1", Map.of());
      assertThat(see("/overview").asString()).contains("You flagged one");
      go(1, "unflag.1", Map.of());
      assertThat(see("/overview").asString()).doesNotContain("You flagged");
    }

    @Test
    void allQuestionsStandOnOnePage() {
      start(
          rules(
              new DeferredFeedback(),
              layout(Pages.ALL_ON_ONE, Navigation.FREE),
              Timing.unlimited(),
              open()),
          TestQuizzes.oneOfEachKind());
      String page = see("/questions/1").asString();
      for (Kind kind : Kind.values()) {
        assertThat(page).contains("Any " + kind.word() + " question?");
      }
      go(1, "overview", Map.of("q1.option", RIGHT, "q8.text", "Vladimir Putin"));
      assertThat(see("/overview").asString()).contains("8 questions have no answer yet.");
    }

    @Test
    void whatCannotBeMarkedIsSavedAllTheSameAndTold() {
      start(plain(new DeferredFeedback()), List.of(slot(Kind.NUMERIC, "one")));
      assertThat(go(1, "stay", Map.of("q1.number", "many")).statusCode()).isEqualTo(303);
      assertThat(see("/questions/1").asString()).contains("many", "number");
      assertThat(see("/overview").asString()).contains("One answer cannot be marked as written.");
    }
  }

  @Nested
  class TwoPages {

    private Response goStale(String shown, String option) {
      Map<String, Object> form = new HashMap<>();
      form.put("go", "flag.1");
      form.put("q1.here", "1");
      form.put("shown", shown);
      if (!option.isEmpty()) {
        form.put("q1.option", option);
      }
      return send("/questions/1", form);
    }

    /** It was made before the other one was changed, and nobody touched it. */
    @Test
    void pageThatNobodyTouchedChangesNothing() {
      start(plain(new DeferredFeedback()), twoChoices());
      go(1, "stay", Map.of("q1.option", RIGHT));
      goStale("0", "");
      assertThat(see("/questions/1").asString()).contains(RIGHT + "\" checked");
      go(1, "stay", Map.of("q1.option", WRONG));
      goStale("1", RIGHT);
      assertThat(see("/questions/1").asString()).contains(WRONG + "\" checked");
    }

    @Test
    void whatWasTouchedCountsOnWhicheverPage() {
      start(plain(new DeferredFeedback()), twoChoices());
      go(1, "stay", Map.of("q1.option", RIGHT));
      goStale("0", WRONG);
      assertThat(see("/questions/1").asString()).contains(WRONG + "\" checked");
    }

    /** Only what a page sends by itself has a time of its own. */
    @Test
    void claimMakesNoTryTheFirst() {
      start(plain(Interactive.usual()), twoChoices());
      go(1, "check.1", Map.of("q1.option", WRONG));
      go(1, "check.1", Map.of("q1.option", RIGHT, "claimed", "0", "device", "d", "sequence", "1"));
      send("/submission", Map.of());
      assertThat(result()).contains("0.67 of 2 points");
    }
  }

  @Nested
  class ForwardOnly {

    @Test
    void whatWasLeftDoesNotComeBack() {
      start(
          rules(
              new DeferredFeedback(),
              layout(Pages.ONE_EACH, Navigation.FORWARD_ONLY),
              Timing.unlimited(),
              open()),
          twoChoices());
      assertThat(path(see("/questions/2"))).isEqualTo(attempt + "/questions/1");
      go(1, "next", Map.of("q1.option", WRONG));
      assertThat(path(see("/questions/1"))).isEqualTo(attempt + "/questions/2");
      Response stale = go(1, "next", Map.of("q1.option", RIGHT));
      assertThat(stale.statusCode()).isEqualTo(409);
      assertThat(stale.asString())
          .contains("was not taken", "Question 2 of 2")
          .doesNotContain("Question 1 of 2");
      send("/submission", Map.of());
      assertThat(result()).contains("0 of 2 points");
    }
  }

  @Nested
  class MarkedAtOnce {

    @Test
    void checkingTellsAndSavingDoesNot() {
      start(plain(new ImmediateFeedback()), twoChoices());
      go(1, "stay", Map.of("q1.option", RIGHT));
      assertThat(see("/questions/1").asString()).doesNotContain("Why Ann");
      assertThat(path(go(1, "check.1", Map.of("q1.option", RIGHT))))
          .isEqualTo(attempt + "/questions/1#q1.feedback");
      assertThat(see("/questions/1").asString()).contains("Why Ann");
      assertThat(see("/questions/2").asString()).doesNotContain("Why Ann");
    }

    @Test
    void nothingToCheckIsSaid() {
      start(plain(new ImmediateFeedback()), twoChoices());
      Response page = go(1, "check.1", Map.of());
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.asString()).contains("q1.problem");
    }

    @Test
    void triesThatAreLeftAreTold() {
      start(plain(Interactive.usual()), twoChoices());
      go(1, "check.1", Map.of("q1.option", WRONG));
      assertThat(see("/questions/1").asString()).contains("2 tries").doesNotContain("Why Bob");
    }
  }

  @Nested
  class SavedAtOnce {

    private Response save(int position, int sequence, Instant claimed, String option) {
      return send(
          "/responses",
          Map.of(
              "position",
              position,
              "device",
              "laptop",
              "sequence",
              sequence,
              "claimed",
              claimed.toEpochMilli(),
              "q" + position + ".option",
              option));
    }

    @Test
    void eachAnswerIsAcknowledged() {
      start(plain(new DeferredFeedback()), twoChoices());
      Response saved = save(1, 1, Instant.now(), RIGHT);
      assertThat(saved.statusCode()).isEqualTo(200);
      assertThat(saved.jsonPath().getString("state")).isEqualTo("saved");
      assertThat(saved.jsonPath().getLong("now")).isPositive();
      assertThat(saved.jsonPath().getLong("due")).isPositive();
      assertThat(save(1, 1, Instant.now(), RIGHT).statusCode()).isEqualTo(200);
      assertThat(see("/questions/1").asString()).contains(RIGHT + "\" checked");
    }

    @Test
    void whatCannotBeReadIsRefusedAndNothingIsLost() {
      start(plain(new DeferredFeedback()), twoChoices());
      save(1, 1, Instant.now(), RIGHT);
      assertThat(
              send("/responses", Map.of("position", "1", "sequence", "x", "device", "d"))
                  .statusCode())
          .isEqualTo(400);
      assertThat(
              send("/responses", Map.of("position", "1", "device", "d".repeat(41), "sequence", "1"))
                  .statusCode())
          .isEqualTo(400);
      assertThat(send("/responses", Map.of("position", "99")).statusCode()).isEqualTo(404);
      assertThat(send("/responses", Map.of()).statusCode()).isEqualTo(404);
      assertThat(save(1, 2, Instant.now(), "<script>").statusCode()).isEqualTo(422);
      assertThat(see("/questions/1").asString()).contains(RIGHT + "\" checked");
    }

    @Test
    void afterTheEndOnlyWhatWasKeptFromBeforeCounts() {
      Instant start = Instant.now();
      start(anHour(), twoChoices());
      save(1, 1, start.plusSeconds(1), RIGHT);
      Response late =
          MovableClock.after(
              Duration.ofMinutes(60).plusSeconds(20),
              () -> save(2, 2, start.plus(Duration.ofMinutes(59)), RIGHT));
      assertThat(late.jsonPath().getString("state")).isEqualTo("late");
      Response tooLate =
          MovableClock.after(Duration.ofMinutes(62), () -> save(2, 3, start.plusSeconds(5), WRONG));
      assertThat(tooLate.statusCode()).isEqualTo(409);
      assertThat(tooLate.jsonPath().getString("state")).isEqualTo("over");
      assertThat(result())
          .contains("2 of 2 points", "Time was up", "One answer came after the end");
    }

    @Test
    void clockIsToldUntilTheEnd() {
      start(anHour(), twoChoices());
      assertThat(send("/clock", Map.of()).statusCode()).isEqualTo(200);
      assertThat(
              MovableClock.after(Duration.ofMinutes(61), () -> send("/clock", Map.of()))
                  .statusCode())
          .isEqualTo(409);
    }
  }

  private static Rules anHour() {
    return rules(
        new DeferredFeedback(),
        layout(Pages.ONE_EACH, Navigation.FREE),
        new Timing(Duration.ofHours(1), Duration.ofMinutes(1), Timing.Late.COUNTS),
        open());
  }

  @Nested
  class TheEnd {

    @Test
    void pageThatIsSentTooLateIsNotTakenAndThatIsSaid() {
      start(anHour(), twoChoices());
      go(1, "next", Map.of("q1.option", RIGHT));
      Response late =
          MovableClock.after(
              Duration.ofMinutes(62), () -> go(2, "next", Map.of("q2.option", RIGHT)));
      assertThat(path(late)).isEqualTo(attempt + "/result?came=late");
      assertThat(see("/result?came=late").asString())
          .contains("1 of 2 points", "came after the end and was not taken");
    }

    @Test
    void whileTheServerWaitsNothingIsMarkedYet() {
      start(anHour(), twoChoices());
      Duration grace = Duration.ofMinutes(60).plusSeconds(30);
      assertThat(path(MovableClock.after(grace, () -> see("/questions/1"))))
          .isEqualTo(attempt + "/result");
      assertThat(MovableClock.after(grace, () -> result()))
          .contains("Your time is up")
          .doesNotContain("points");
    }

    @Test
    void handingInTwiceAndGoingBackAreHarmless() {
      start(plain(new DeferredFeedback()), twoChoices());
      send("/submission", Map.of());
      assertThat(path(send("/submission", Map.of()))).isEqualTo(attempt + "/result");
      assertThat(path(see("/questions/1"))).isEqualTo(attempt + "/result");
      assertThat(path(see("/overview"))).isEqualTo(attempt + "/result");
      assertThat(path(go(1, "next", Map.of("q1.option", RIGHT))))
          .isEqualTo(attempt + "/result?came=late");
      assertThat(result()).contains("0 of 2 points");
    }

    @Test
    void everythingIsToldWhenTheQuizHasClosed() {
      start(plain(new DeferredFeedback()), TestQuizzes.oneOfEachKind());
      go(1, "next", Map.of("q1.option", WRONG));
      send("/submission", Map.of());
      assertThat(result()).contains("You will see more").doesNotContain("Why Ann", "Why Bob");
      assertThat(MovableClock.after(Duration.ofDays(2), () -> result()))
          .contains("Why Ann", "Why Bob")
          .doesNotContain("You will see more");
    }

    @Test
    void instructorSeesEverythingAtOnce() {
      start(plain(new DeferredFeedback()), twoChoices());
      send("/submission", Map.of());
      assertThat(get(school.instructor(), attempt + "/result").asString())
          .contains("Attempt of ", "Why Ann");
      assertThat(get(school.instructor(), attempt + "/questions/1").statusCode()).isEqualTo(403);
    }

    @Test
    void instructorIsToldThatItGoesOn() {
      start(plain(new DeferredFeedback()), twoChoices());
      assertThat(get(school.instructor(), attempt + "/result").asString())
          .contains("It goes on since")
          .doesNotContain("Your answers", "Your time", "Why Ann");
    }

    /** Another device may still send what it has kept. */
    @Test
    void handingInWhenTheTimeIsUpEndsNothingBeforeTheGraceIsOver() {
      start(anHour(), twoChoices());
      Duration grace = Duration.ofMinutes(60).plusSeconds(10);
      assertThat(path(MovableClock.after(grace, () -> send("/submission", Map.of()))))
          .isEqualTo(attempt + "/result");
      Instant kept = Instant.now().plus(Duration.ofMinutes(50));
      MovableClock.after(
          grace.plusSeconds(10),
          () ->
              send(
                  "/responses",
                  Map.of(
                      "position", "1",
                      "device", "phone",
                      "sequence", "1",
                      "claimed", kept.toEpochMilli(),
                      "q1.option", RIGHT)));
      assertThat(MovableClock.after(Duration.ofMinutes(62), () -> result()))
          .contains("1 of 2 points", "One answer came after the end");
    }

    /** Whoever still sits over it may have no limit of his own. */
    @Test
    void closingThatIsSetLaterIsTheEndForEverybody() {
      Rules never =
          rules(
              new DeferredFeedback(),
              layout(Pages.ONE_EACH, Navigation.FREE),
              Timing.unlimited(),
              Window.always());
      start(never, twoChoices());
      go(1, "next", Map.of("q1.option", RIGHT));
      classes.revise(school, plain(new DeferredFeedback()));
      assertThat(MovableClock.after(Duration.ofDays(2), () -> see("/questions/1")).statusCode())
          .isEqualTo(303);
      assertThat(MovableClock.after(Duration.ofDays(2), () -> result())).contains("Why Ann");
    }

    /** While late answers still come, nobody is told what is right. */
    @Test
    void keysAreToldWhenTheGraceIsOver() {
      Rules closing =
          rules(
              new DeferredFeedback(),
              layout(Pages.ONE_EACH, Navigation.FREE),
              new Timing(null, Duration.ofMinutes(10), Timing.Late.COUNTS),
              new Window(null, Instant.now().plus(Duration.ofHours(1))));
      start(closing, twoChoices());
      send("/submission", Map.of());
      assertThat(MovableClock.after(Duration.ofMinutes(65), () -> result()))
          .doesNotContain("Why Ann");
      assertThat(MovableClock.after(Duration.ofMinutes(71), () -> result())).contains("Why Ann");
    }
  }

  @Nested
  class TheDoor {

    @Test
    void attemptIsThereForItsStudentAlone() {
      start(plain(new DeferredFeedback()), twoChoices());
      Person other = classes.student(school.course());
      for (String below : List.of("", "/questions/1", "/overview", "/result")) {
        assertThat(get(other, attempt + below).statusCode()).as(below).isEqualTo(404);
      }
      assertThat(post(other, attempt + "/responses", Map.of("position", "1")).statusCode())
          .isEqualTo(404);
      assertThat(post(other, attempt + "/submission", Map.of()).statusCode()).isEqualTo(404);
      assertThat(get(school.student(), "/attempts/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void whoTeachesDoesNotTake() {
      school = classes.with(plain(new DeferredFeedback()), twoChoices());
      String quiz = "/quizzes/" + school.quiz().id();
      assertThat(get(school.instructor(), quiz).statusCode()).isEqualTo(200);
      assertThat(post(school.instructor(), quiz + "/attempts", Map.of()).statusCode())
          .isEqualTo(403);
    }

    @Test
    void courseListsItsQuizzesAndTheQuizItsAttempts() {
      start(plain(new DeferredFeedback()), twoChoices());
      assertThat(get(school.student(), "/courses/" + school.course().id()).asString())
          .contains("A quiz", "You are in the middle of it");
      send("/submission", Map.of());
      assertThat(get(school.student(), "/quizzes/" + school.quiz().id()).asString())
          .contains("Attempt 1", "0 of 2 points", "You have no attempt left.");
      assertThat(get(school.instructor(), "/courses/" + school.course().id()).asString())
          .contains("A quiz", "Open");
    }

    @Test
    void wrongPasswordIsSaidAndTheRightOneStarts() {
      Rules usual = Rules.usual();
      school =
          classes.with(
              new Rules(
                  usual.window(),
                  usual.timing(),
                  usual.allowance(),
                  usual.behaviour(),
                  usual.layout(),
                  usual.release(),
                  "open sesame"),
              twoChoices());
      String start = "/quizzes/" + school.quiz().id() + "/attempts";
      assertThat(post(school.student(), start, Map.of("password", "x")).asString())
          .contains("That is not the password.");
      assertThat(post(school.student(), start, Map.of("password", "open sesame")).statusCode())
          .isEqualTo(303);
    }

    @Test
    void draftIsNotThereForStudents() {
      start(plain(new DeferredFeedback()), twoChoices());
      classes.withdraw(school);
      Person other = classes.student(school.course());
      assertThat(get(other, "/quizzes/" + school.quiz().id()).statusCode()).isEqualTo(404);
      assertThat(get(other, "/courses/" + school.course().id()).asString())
          .doesNotContain("A quiz");
      assertThat(get(school.student(), "/courses/" + school.course().id()).asString())
          .as("who has begun finds it")
          .contains("A quiz");
      assertThat(see("/questions/1").statusCode()).as("who has begun goes on").isEqualTo(200);
    }
  }
}
