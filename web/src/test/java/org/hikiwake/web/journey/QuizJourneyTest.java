package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hikiwake.quiz.assignment.Access;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Layout.Navigation;
import org.hikiwake.quiz.assignment.Layout.Pages;
import org.hikiwake.quiz.assignment.Network;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.DeferredCbm;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.Interactive;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.journey.Browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A student takes a quiz, in a real browser. */
@ServerTest
@Tag("journey")
class QuizJourneyTest {

  private static Browser browser;

  @TestHTTPResource("/")
  URL root;

  @Inject TestPeople people;
  @Inject TestQuizzes classes;

  private final List<String> complaints = new ArrayList<>();
  private TestQuizzes.Class school;

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  private static Rules rules(Behaviour behaviour, Pages pages) {
    return new Rules(
        new Window(null, Instant.now().plus(Duration.ofDays(2))),
        new Timing(Duration.ofMinutes(50), Duration.ofMinutes(1), Timing.Late.COUNTS),
        new Allowance(2, Allowance.Counting.HIGHEST),
        behaviour,
        new Layout(pages, Navigation.FREE, false),
        Release.usual(behaviour),
        "");
  }

  private Page seated(
      Rules rules, List<Slot> slots, Screen screen, boolean scripts, ColorScheme scheme) {
    school = classes.with(rules, slots);
    return seated(school.student(), screen, scripts, scheme);
  }

  private Page seated(Person student, Screen screen, boolean scripts, ColorScheme scheme) {
    Page page = browser.open(screen, scripts, scheme);
    page.onPageError(complaints::add);
    page.navigate(root + "courses/" + school.course().id());
    page.fill("#email", student.email().value());
    page.fill("#password", TestPeople.PASSWORD);
    page.locator("main button").click();
    return page;
  }

  private static void press(Page page, String button) {
    page.locator("main button:has-text('" + button + "')").first().click();
  }

  private static void waitUntilSaid(Page page, String words) {
    page.locator("[data-saving]:has-text('" + words + "')").waitFor();
  }

  /** The answers to one question of each kind, as a student gives them in a browser. */
  private static void answerAll(Page page) {
    page.locator("[data-question='1'] .option:has-text('Ann')").click();
    page.locator("[data-question='2'] .option:has-text('Ann')").click();
    page.locator("[data-question='2'] .option:has-text('Bob')").click();
    page.locator("[data-question='3'] .option").first().click();
    page.locator("[data-question='7'] input:not([type=hidden])").first().fill("1996");
    page.locator("[data-question='8'] input:not([type=hidden])").first().fill("Vladimir Putin");
    page.locator("[data-question='10'] textarea").fill("They differ in what they fear.");
  }

  @ParameterizedTest
  @CsvSource({
    "WIDE, true, LIGHT",
    "NARROW, true, DARK",
    "NARROW, false, LIGHT",
  })
  void quizIsTakenFromTheCourseToTheResult(Screen screen, boolean scripts, ColorScheme scheme) {
    Page page =
        seated(
            rules(new DeferredFeedback(), Pages.ONE_EACH),
            TestQuizzes.oneOfEachKind(),
            screen,
            scripts,
            scheme);
    Accessibility.check(page);
    page.locator("a:has-text('A quiz')").click();
    Accessibility.check(page);
    press(page, "Start");
    for (int position = 1; position <= 10; position++) {
      assertThat(page.locator(".watch + form .eyebrow, form .eyebrow").first().textContent())
          .contains("Question " + position + " of 10");
      Accessibility.check(page);
      if (position == 1) {
        page.locator(".option:has-text('Ann')").click();
        press(page, "Flag to come back");
      }
      press(page, position < 10 ? "Save and go on" : "Save and look over");
    }
    assertThat(page.locator("h1").textContent()).isEqualTo("Before you hand in");
    assertThat(page.locator("main").textContent())
        .contains("9 questions have no answer yet.", "You flagged one");
    Accessibility.check(page);
    press(page, "Hand in as it is");
    assertThat(page.locator("h1").textContent()).isEqualTo("Result");
    assertThat(page.locator(".grade").textContent()).contains("1 of 10 points");
    Accessibility.check(page);
    page.locator("a:has-text('To the quiz')").click();
    assertThat(page.locator("main").textContent()).contains("Attempt 1", "1 left");
    Accessibility.check(page);
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"WIDE, LIGHT", "NARROW, DARK"})
  void everyKindStandsOnOnePageWithCertainty(Screen screen, ColorScheme scheme) {
    Page page =
        seated(
            rules(new DeferredCbm(), Pages.ALL_ON_ONE),
            TestQuizzes.oneOfEachKind(),
            screen,
            true,
            scheme);
    page.locator("a:has-text('A quiz')").click();
    press(page, "Start");
    answerAll(page);
    waitUntilSaid(page, "All saved");
    Accessibility.check(page);
    page.reload();
    assertThat(page.locator("[data-question='10'] textarea").inputValue())
        .isEqualTo("They differ in what they fear.");
    press(page, "Save and look over");
    assertThat(page.locator("main").textContent()).contains("4 questions have no answer yet.");
  }

  /** The network fails while he answers; another device and a reload change nothing. */
  @Test
  void nothingIsLostWhereTheNetworkFails() {
    Page page =
        seated(
            rules(new DeferredFeedback(), Pages.ALL_ON_ONE),
            TestQuizzes.oneOfEachKind(),
            Screen.WIDE,
            true,
            ColorScheme.LIGHT);
    page.locator("a:has-text('A quiz')").click();
    press(page, "Start");
    page.locator("[data-question='1'] .option:has-text('Bob')").click();
    waitUntilSaid(page, "All saved");
    String address = page.url();

    page.route("**/responses", Route::abort);
    page.locator("[data-question='1'] .option:has-text('Ann')").click();
    page.locator("[data-question='10'] textarea").fill("Written in the dark.");
    waitUntilSaid(page, "kept on this device");
    Accessibility.check(page);
    press(page, "Save and look over");
    assertThat(page.url()).as("who would lose something stays").isEqualTo(address);

    page.unroute("**/responses");
    page.reload();
    page.locator("[data-question='1'] .option:has-text('Ann') input:checked").waitFor();
    waitUntilSaid(page, "All saved");
    Page elsewhere = seated(school.student(), Screen.NARROW, true, ColorScheme.DARK);
    elsewhere.navigate(address);
    assertThat(elsewhere.locator("[data-question='10'] textarea").inputValue())
        .isEqualTo("Written in the dark.");
    assertThat(elsewhere.locator("[data-question='1'] .option:has-text('Ann') input").isChecked())
        .isTrue();

    elsewhere.locator("[data-question='10'] textarea").fill("Written on the other device.");
    waitUntilSaid(elsewhere, "All saved");
    press(page, "Save and look over");
    page.navigate(address);
    assertThat(page.locator("[data-question='10'] textarea").inputValue())
        .as("what the first page showed is older")
        .isEqualTo("Written on the other device.");
    assertThat(complaints).isEmpty();
  }

  /** Signed out in another tab, he signs in again and goes on where he was. */
  @Test
  void nothingIsLostWhereOneLeavesTheRoom() {
    Page page =
        seated(
            rules(new DeferredFeedback(), Pages.ALL_ON_ONE),
            TestQuizzes.oneOfEachKind(),
            Screen.NARROW,
            true,
            ColorScheme.LIGHT);
    page.locator("a:has-text('A quiz')").click();
    press(page, "Start");
    classes.allow(school, from("203.0.113.0/24"));
    page.locator("[data-question='1'] .option:has-text('Ann')").click();
    waitUntilSaid(page, "from where you are now, the quiz takes nothing");
    Accessibility.check(page);
    classes.allow(school, from("127.0.0.0/8"));
    waitUntilSaid(page, "All saved");
    page.reload();
    assertThat(page.locator("[data-question='1'] input:checked").count()).isEqualTo(1);
    classes.allow(school, from("203.0.113.0/24"));
    page.reload();
    assertThat(page.locator("main").textContent()).contains("Your address is 127.0.0.1");
    Accessibility.check(page);
    assertThat(complaints).isEmpty();
  }

  private static Access from(String network) {
    return new Access(List.of(new Network(network)), List.of(), List.of());
  }

  @Test
  void nothingIsLostWhereTheSignInIsOver() {
    Page page =
        seated(
            rules(new DeferredFeedback(), Pages.ALL_ON_ONE),
            TestQuizzes.oneOfEachKind(),
            Screen.WIDE,
            true,
            ColorScheme.LIGHT);
    page.locator("a:has-text('A quiz')").click();
    press(page, "Start");
    String address = page.url();
    page.context().clearCookies();
    page.locator("[data-question='1'] .option:has-text('Ann')").click();
    waitUntilSaid(page, "You are signed out");
    page.navigate(address);
    page.fill("#email", school.student().email().value());
    page.fill("#password", TestPeople.PASSWORD);
    page.locator("main button").click();
    page.locator("[data-question='1'] .option:has-text('Ann') input:checked").waitFor();
    waitUntilSaid(page, "All saved");
  }

  /** With nothing but the keys: he chooses, checks, tries again, flags, goes on, and hands in. */
  @Test
  void quizIsTakenByKeysAlone() {
    Page page =
        seated(
            rules(new Interactive(2, Score.of(1, 2)), Pages.ONE_EACH),
            TestQuizzes.oneOfEachKind().subList(0, 1),
            Screen.WIDE,
            true,
            ColorScheme.LIGHT);
    page.locator("a:has-text('A quiz')").press("Enter");
    page.locator("button:has-text('Start')").press("Enter");
    page.locator("html.with-keys").waitFor();
    page.keyboard().press("2");
    page.locator("[data-options] input:checked").waitFor();
    waitUntilSaid(page, "All saved");
    page.locator("button:has-text('Check answer')").press("Enter");
    page.locator("#q1\\.feedback").waitFor();
    Accessibility.check(page);
    page.keyboard().press("1");
    page.locator("button:has-text('Save and look over')").press("Enter");
    page.locator("button:has-text('Hand in')").press("Enter");
    assertThat(page.locator(".grade").textContent()).contains("of 1 points");
    Accessibility.check(page);
  }

  /** Each kind, by Tab, arrows, Space, Enter and what one types; nothing is focused but by them. */
  @ParameterizedTest
  @CsvSource({"WIDE, true", "NARROW, false"})
  void everyKindIsAnsweredByKeysAlone(Screen screen, boolean scripts) {
    Page page =
        seated(
            rules(new DeferredFeedback(), Pages.ONE_EACH),
            TestQuizzes.oneOfEachKind(),
            screen,
            scripts,
            ColorScheme.LIGHT);
    Keys keys = new Keys(page);
    keys.enter("a:has-text('A quiz')");
    keys.enter("main button:has-text('Start')");
    for (Kind kind : Kind.values()) {
      page.locator("[data-question='" + (kind.ordinal() + 1) + "']").waitFor();
      keys.answer(kind);
      boolean last = kind.ordinal() == Kind.values().length - 1;
      keys.enter(
          last ? "button:has-text('Save and look over')" : "button:has-text('Save and go on')");
    }
    keys.enter("main button:has-text('Hand in')");
    assertThat(page.locator(".grade").textContent()).contains("9 of 10 points");
  }

  /** The time is up while he sits there: the page hands in for him. */
  @Test
  void pageHandsInWhenTheTimeIsUp() {
    Rules usual = rules(new DeferredFeedback(), Pages.ALL_ON_ONE);
    Rules brief =
        new Rules(
            usual.window(),
            new Timing(Duration.ofSeconds(8), Duration.ofSeconds(2), Timing.Late.COUNTS),
            usual.allowance(),
            usual.behaviour(),
            usual.layout(),
            usual.release(),
            "");
    Page page = seated(brief, TestQuizzes.oneOfEachKind(), Screen.NARROW, true, ColorScheme.LIGHT);
    page.locator("a:has-text('A quiz')").click();
    press(page, "Start");
    page.locator("[data-question='1'] .option:has-text('Ann')").click();
    Accessibility.check(page);
    page.waitForURL("**/result", new Page.WaitForURLOptions().setTimeout(20_000));
    page.locator(".grade").waitFor();
    assertThat(page.locator("main").textContent()).contains("Time was up", "1 of 10 points");
  }
}
