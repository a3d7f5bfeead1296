package org.hikiwake.web.challenge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Recourse;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.challenge.Said;
import org.hikiwake.quiz.correction.Correcting;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attempt.TestAttempts;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The key of each question says Ann; two students find that Bob should have counted. */
@ServerTest
class ChallengePagesTest {

  private static final SingleChoiceResponse ANN = new SingleChoiceResponse(PartId.of("Ann"));
  private static final SingleChoiceResponse BOB = new SingleChoiceResponse(PartId.of("Bob"));
  private static final Pattern CASE = Pattern.compile("name=\"case\" value=\"([^\"]+)\"");
  private static final String FORM = "application/x-www-form-urlencoded";

  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;
  @Inject TestPeople people;
  @Inject Correcting correcting;
  @Inject Courses courses;

  private TestQuizzes.Class school;
  private Person bob;
  private Person ben;
  private Attempt bobs;
  private Attempt bens;

  private static Slot choice(String statement) {
    return Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE), statement));
  }

  /** Told as soon as it is handed in. */
  private static Rules told() {
    Rules usual = Rules.usual();
    return new Rules(
        usual.window(),
        usual.timing(),
        usual.allowance(),
        new DeferredFeedback(),
        usual.layout(),
        Release.usual(new ImmediateFeedback()),
        "");
  }

  @BeforeEach
  void takeIt() {
    school = classes.with(told(), List.of(choice("one"), choice("two")));
    bob = school.student();
    ben = classes.student(school.course());
    bobs = attempts.handIn(bob, school.quiz(), Map.of(1, BOB, 2, ANN));
    bens = attempts.handIn(ben, school.quiz(), Map.of(1, BOB, 2, ANN));
  }

  private RequestSpecification as(Person person) {
    return given().redirects().follow(false).cookie(TestPeople.cookieName(), people.cookie(person));
  }

  private static String words(Response page) {
    return page.asString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private String see(Person person, String path) {
    Response page = as(person).get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return words(page);
  }

  /** Where the first question of the quiz stands in an attempt. */
  private static int first(Attempt attempt) {
    return attempt.items().stream()
        .filter(item -> item.place() == 1)
        .findFirst()
        .orElseThrow()
        .position();
  }

  private static int second(Attempt attempt) {
    return 3 - first(attempt);
  }

  private static String form(Attempt attempt, int position) {
    return "/attempts/" + attempt.id() + "/challenges/" + position;
  }

  private static String form(Attempt attempt) {
    return form(attempt, first(attempt));
  }

  private static String result(Attempt attempt) {
    return "/attempts/" + attempt.id() + "/result";
  }

  private Response raise(Person person, Attempt attempt, String reason) {
    return as(person).contentType(FORM).formParam("reason", reason).post(form(attempt));
  }

  private void raised(Person person, Attempt attempt, String reason) {
    assertThat(raise(person, attempt, reason).statusCode()).isEqualTo(303);
  }

  private String list() {
    return "/quizzes/" + school.quiz().id() + "/challenges";
  }

  private String group() {
    return bobs.id() + "-" + first(bobs);
  }

  /** The challenges as they stand on the page. */
  private List<String> shown() {
    return CASE.matcher(as(school.instructor()).get(list()).asString())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private Response answer(String what, String reason) {
    return answer(what, reason, shown());
  }

  private Response answer(String what, String reason, List<String> shown) {
    return as(school.instructor())
        .contentType(FORM)
        .formParam("group", group())
        .formParam("case", shown)
        .formParam("reason", reason)
        .post(list() + what);
  }

  private void correct(Remedy remedy) {
    Quiz quiz = school.quiz();
    correcting.correct(
        quiz.id(),
        quiz.slots().get(0).version(),
        remedy,
        "The essay says both.",
        new ActorId(school.instructor().id().value()),
        0);
  }

  @Nested
  class AStudent {

    @Test
    void findsTheWayBesideWhatWasCountedWrong() {
      String page = as(bob).get(result(bobs)).asString();
      assertThat(page).contains(form(bobs)).doesNotContain(form(bobs, second(bobs)));
      assertThat(see(bob, "/quizzes/" + school.quiz().id()))
          .contains("For 14 days after you can see it");
    }

    @Test
    void saysWhyAndSeesThatItWaits() {
      assertThat(see(bob, form(bobs))).contains("Challenge this mark", "0 of 1");
      Response sent = raise(bob, bobs, "Paragraph 3 says so.");
      assertThat(sent.statusCode()).isEqualTo(303);
      assertThat(sent.getHeader("Location")).endsWith(result(bobs) + "#question-" + first(bobs));
      assertThat(see(bob, result(bobs)))
          .contains("You have challenged this mark", "Paragraph 3 says so.")
          .doesNotContain("Challenge this mark");
      assertThat(see(bob, "/quizzes/" + school.quiz().id())).contains("1 challenge waits");
    }

    @Test
    void losesNothingThatHeTyped() {
      Response empty = raise(bob, bobs, "  ");
      assertThat(empty.statusCode()).isEqualTo(422);
      assertThat(words(empty)).contains("Say why.");
      String text = "<script>alert(1)</script>" + "x".repeat(Said.LONGEST_REASON);
      Response tooLong = raise(bob, bobs, text);
      assertThat(tooLong.statusCode()).isEqualTo(422);
      assertThat(tooLong.asString())
          .contains("&lt;script&gt;alert(1)&lt;/script&gt;xxx")
          .doesNotContain("<script>alert");
      assertThat(see(bob, result(bobs))).contains("Challenge this mark");
    }

    @Test
    void takesItBackAndRaisesItAgain() {
      raised(bob, bobs, "Paragraph 3 says so.");
      assertThat(as(bob).contentType(FORM).post(form(bobs) + "/withdrawal").statusCode())
          .isEqualTo(303);
      assertThat(see(bob, result(bobs))).contains("Challenge this mark");
      assertThat(see(school.instructor(), list())).contains("Nobody has challenged a mark");
      raised(bob, bobs, "Paragraph 4 says so.");
      assertThat(see(school.instructor(), list()))
          .contains("Paragraph 4 says so.")
          .doesNotContain("Paragraph 3 says so.");
    }

    @Test
    void isSentToHisResultWhereHeHasDoneItAlready() {
      raised(bob, bobs, "Paragraph 3 says so.");
      Response again = raise(bob, bobs, "Paragraph 4 says so.");
      assertThat(again.statusCode()).isEqualTo(303);
      assertThat(as(bob).get(form(bobs)).statusCode()).isEqualTo(303);
      assertThat(see(bob, result(bobs)))
          .contains("Paragraph 3 says so.")
          .doesNotContain("Paragraph 4 says so.");
    }

    @Test
    void isToldWhyHeCannot() {
      assertThat(as(bob).get(form(bobs, second(bobs))).statusCode()).isEqualTo(422);
      assertThat(words(as(bob).get(form(bobs, second(bobs))))).contains("nothing more to earn");
      assertThat(as(bob).get(form(bobs, 9)).statusCode()).isEqualTo(404);
    }

    @Test
    void seesNothingOfItBeforeHeMaySeeWhetherHeWasRight() {
      TestQuizzes.Class silent = classes.with(Rules.usual(), List.of(choice("three")));
      Attempt own = attempts.handIn(silent.student(), silent.quiz(), Map.of(1, BOB));
      assertThat(as(silent.student()).get(result(own)).asString()).doesNotContain("/challenges/");
      Response refused = as(silent.student()).get(form(own));
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(words(refused)).contains("once you may see whether your answer was right");
    }

    @Test
    void findsNoWayWhereMarksStand() {
      TestQuizzes.Class strict =
          classes.with(told().with(Recourse.none()), List.of(choice("three")));
      Attempt own = attempts.handIn(strict.student(), strict.quiz(), Map.of(1, BOB));
      assertThat(as(strict.student()).get(result(own)).asString()).doesNotContain("/challenges/");
      assertThat(see(strict.student(), "/quizzes/" + strict.quiz().id()))
          .doesNotContain("find a mark wrong");
    }
  }

  @Nested
  class AnInstructor {

    @BeforeEach
    void twoFindItWrong() {
      raised(bob, bobs, "Paragraph 3 says so.");
      raised(ben, bens, "It is in the third.");
    }

    @Test
    void isLedToWhatWaits() {
      assertThat(see(school.instructor(), "/quizzes/" + school.quiz().id() + "/results"))
          .contains("2 challenges");
      assertThat(see(school.instructor(), list())).contains("2 challenges wait for you");
    }

    /** Who has left may come back, and what he said was said. */
    @Test
    void findsAsManyAsHeIsToldOfAlsoWhereSomebodyHasLeft() {
      courses.enrol(school.course().id(), ben.id(), Standing.GONE, school.instructor().id());
      assertThat(see(school.instructor(), "/quizzes/" + school.quiz().id() + "/results"))
          .contains("2 challenges");
      assertThat(see(school.instructor(), list())).contains("2 challenges wait for you");
    }

    @Test
    void seesTheSameAnswersTogetherAndNoNames() {
      assertThat(see(school.instructor(), list()))
          .contains("2 students with this answer", "Paragraph 3 says so.", "It is in the third.")
          .doesNotContain(bob.name(), ben.name());
    }

    /** The pages of a student speak to him of his own answer, and these do not. */
    @Test
    void isNotTakenForWhoeverAnswered() {
      answer("/refusal", "It says the opposite.");
      for (String page : List.of(list(), result(bobs))) {
        assertThat(see(school.instructor(), page))
            .contains("The answer given", "What was said to it: It says the opposite.")
            .doesNotContain("Your answer", "Your instructor");
      }
      assertThat(see(bob, result(bobs)))
          .contains("Your answer", "Your instructor says:")
          .doesNotContain("The answer given");
    }

    @Test
    void declinesAllAtOnceAndSaysWhy() {
      Response declined = answer("/refusal", "It says the opposite.");
      assertThat(declined.statusCode()).isEqualTo(303);
      assertThat(see(school.instructor(), declined.header("Location").replaceFirst("#.*", "")))
          .contains("Declined. Those who challenged it read why.");
      for (Attempt attempt : List.of(bobs, bens)) {
        assertThat(see(attempt == bobs ? bob : ben, result(attempt)))
            .contains("declined: the mark stands", "It says the opposite.");
      }
      assertThat(see(bob, "/quizzes/" + school.quiz().id())).contains("1 challenge was answered");
      assertThat(see(school.instructor(), list())).doesNotContain("wait for you");
    }

    @Test
    void hasToSayWhy() {
      Response empty = answer("/refusal", " ");
      assertThat(empty.statusCode()).isEqualTo(422);
      assertThat(words(empty)).contains("Say why.");
      assertThat(answer("/refusal", "x".repeat(Said.LONGEST_REASON + 1)).statusCode())
          .isEqualTo(422);
      assertThat(see(bob, result(bobs))).contains("it waits for your instructor");
    }

    @Test
    void takesThatBack() {
      answer("/refusal", "It says the opposite.");
      assertThat(see(school.instructor(), list())).contains("Open again");
      assertThat(answer("/reopening", "").statusCode()).isEqualTo(303);
      assertThat(see(bob, result(bobs)))
          .contains("it waits for your instructor")
          .doesNotContain("It says the opposite.");
    }

    @Test
    void isLedToTheKeyWithTheAnswerFilledIn() {
      String page = as(school.instructor()).get(list()).asString();
      String version = QuizJson.idOf(school.quiz().slots().get(0).version()).value();
      String address = "/quizzes/" + school.quiz().id() + "/corrections/new?question=" + version;
      assertThat(page).contains(address + "&amp;answer=" + group());
      assertThat(as(school.instructor()).get(address + "&answer=" + group()).asString())
          .contains("name=\"right.option\" value=\"" + PartId.of("Bob") + "\" checked")
          .contains("value=\"also-right\" checked");
      for (String other : List.of("", "none", group() + "9", "x".repeat(22) + "-1")) {
        assertThat(as(school.instructor()).get(address + "&answer=" + other).statusCode())
            .isEqualTo(200);
      }
    }

    @Test
    void grantsThemByCorrectingTheKey() {
      correct(new Remedy.AlsoRight(BOB));
      for (Attempt attempt : List.of(bobs, bens)) {
        assertThat(see(attempt == bobs ? bob : ben, result(attempt)))
            .contains("2 of 2", "Your challenge was granted");
      }
      assertThat(see(school.instructor(), list())).contains("Challenged, and granted.");
    }

    @Test
    void seesItBesideTheAttempt() {
      assertThat(see(school.instructor(), result(bobs)))
          .contains("Challenged; it waits for you.", "Paragraph 3 says so.");
    }

    @Test
    void answersNoneThatHeHasNotRead() {
      List<String> shown = shown();
      as(ben).contentType(FORM).post(form(bens) + "/withdrawal");
      raised(ben, bens, "No, it is in the fourth.");
      Person late = classes.student(school.course());
      Attempt lates = attempts.handIn(late, school.quiz(), Map.of(1, BOB));
      raised(late, lates, "It is in the fifth.");
      assertThat(answer("/refusal", "It says the opposite.", shown).statusCode()).isEqualTo(303);
      assertThat(see(bob, result(bobs))).contains("declined: the mark stands");
      assertThat(see(ben, result(bens))).contains("it waits for your instructor");
      assertThat(see(late, result(lates))).contains("it waits for your instructor");
    }
  }

  @Nested
  class Nobody {

    @Test
    void elseChallengesForHim() {
      assertThat(raise(ben, bobs, "Mine.").statusCode()).isEqualTo(404);
      assertThat(raise(school.instructor(), bobs, "Mine.").statusCode()).isEqualTo(403);
      assertThat(as(ben).get(list()).statusCode()).isEqualTo(403);
    }

    @Test
    void answersInAnotherCourse() {
      raised(bob, bobs, "Paragraph 3 says so.");
      TestQuizzes.Class other = classes.with(told(), List.of(choice("four")));
      assertThat(
              as(other.instructor())
                  .contentType(FORM)
                  .formParam("group", group())
                  .formParam("case", shown())
                  .formParam("reason", "No.")
                  .post("/quizzes/" + other.quiz().id() + "/challenges/refusal")
                  .statusCode())
          .isEqualTo(303);
      assertThat(as(other.instructor()).get(list()).statusCode()).isEqualTo(404);
      assertThat(see(bob, result(bobs))).contains("it waits for your instructor");
      String foreign =
          "/quizzes/"
              + other.quiz().id()
              + "/corrections/new?question="
              + QuizJson.idOf(other.quiz().slots().get(0).version()).value();
      assertThat(as(other.instructor()).get(foreign + "&answer=" + group()).asString())
          .doesNotContain("value=\"also-right\" checked");
    }
  }
}
