package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attempt.TestAttempts;
import org.hikiwake.web.journey.Browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mark is challenged, and the key corrected; another one stands. */
@ServerTest
@Tag("journey")
class ChallengeJourneyTest {

  private static final Response BOB = new SingleChoiceResponse(PartId.of("Bob"));

  private static Browser browser;

  @TestHTTPResource("/")
  URL root;

  @Inject TestPeople people;
  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;

  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  private static Slot choice(String statement) {
    return Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE), statement));
  }

  /** Everything is told at once, and nothing shuffled. */
  private static Rules rules() {
    Rules usual = Rules.usual();
    return new Rules(
        usual.window(),
        usual.timing(),
        usual.allowance(),
        new DeferredFeedback(),
        new Layout(Layout.Pages.ONE_EACH, Layout.Navigation.FREE, false),
        Release.usual(new ImmediateFeedback()),
        "");
  }

  private Page open(Screen screen, ColorScheme scheme, boolean scripts, Person person) {
    Page page = browser.open(screen, scripts, scheme);
    page.onPageError(complaints::add);
    page.navigate(root + "sign-in");
    page.fill("#email", person.email().value());
    page.fill("#password", TestPeople.PASSWORD);
    page.locator("main button").click();
    return page;
  }

  private static String words(Page page) {
    return page.locator("main").textContent().replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource({"WIDE, LIGHT, true", "NARROW, DARK, true", "NARROW, LIGHT, false"})
  void whatIsWrongIsSaidAndAnswered(Screen screen, ColorScheme scheme, boolean scripts) {
    TestQuizzes.Class school = classes.with(rules(), List.of(choice("one"), choice("two")));
    Person student = school.student();
    attempts.handIn(student, school.quiz(), Map.of(1, BOB, 2, BOB));
    Person other = classes.student(school.course());
    attempts.handIn(other, school.quiz(), Map.of(1, BOB));

    Page mine = open(screen, scheme, scripts, student);
    mine.navigate(root + "quizzes/" + school.quiz().id());
    mine.locator("main a.course").click();
    Accessibility.check(mine);
    String result = mine.url();
    for (int position : List.of(1, 2)) {
      mine.navigate(result);
      mine.locator("#question-" + position + " a:has-text('Challenge this mark')").click();
      mine.locator("main form button").click();
      assertThat(mine.locator("#reason-error").textContent()).isEqualTo("Say why.");
      Accessibility.check(mine);
      mine.locator("#reason").focus();
      mine.keyboard().type("Paragraph 3 says so.");
      mine.keyboard().press("Tab");
      mine.keyboard().press("Enter");
      mine.waitForURL("**/result#question-" + position);
    }
    assertThat(mine.locator("#challenge-1").textContent()).contains("waits for your instructor");
    Accessibility.check(mine);

    Page desk = open(screen, scheme, scripts, school.instructor());
    desk.navigate(root + "quizzes/" + school.quiz().id() + "/results");
    desk.locator("main a:has-text('2 challenges')").click();
    assertThat(words(desk)).contains("2 challenges wait for you").doesNotContain(student.name());
    Accessibility.check(desk);
    desk.locator("main a:has-text('This answer is right as well')").first().click();
    assertThat(desk.locator("input[name='right.option']:checked").inputValue())
        .isEqualTo(PartId.of("Bob").toString());
    desk.fill("#reason", "Both are right.");
    desk.locator("main button:has-text('See who moves')").click();
    assertThat(words(desk)).contains("2 attempts go up");
    desk.locator("main button:has-text('Correct the key')").click();

    desk.navigate(root + "quizzes/" + school.quiz().id() + "/challenges");
    assertThat(words(desk)).contains("1 challenge waits for you", "Challenged, and granted.");
    desk.locator("main form textarea").fill("The question asks for the first of them.");
    desk.locator("main button:has-text('Decline')").click();
    assertThat(words(desk)).contains("Challenged, and declined.").doesNotContain("wait for you");
    Accessibility.check(desk);

    mine.navigate(result);
    assertThat(mine.locator("#challenge-1").textContent()).contains("granted");
    assertThat(mine.locator("#challenge-2").textContent())
        .contains("the mark stands", "The question asks for the first of them.");
    Accessibility.check(mine);
    assertThat(complaints).isEmpty();
  }
}
