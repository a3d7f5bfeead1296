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
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
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
import org.hikiwake.web.journey.Browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a wrong key in the results to a mark that is right, and back again, in a real browser. */
@ServerTest
@Tag("journey")
class CorrectionJourneyTest {

  private static Browser browser;

  @TestHTTPResource("/")
  URL root;

  @Inject TestPeople people;
  @Inject TestQuizzes classes;
  @Inject TestAttempts attempts;

  private final List<String> complaints = new ArrayList<>();
  private boolean scripted;

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  /** A look at the page by a machine's eyes; scripts are its way of looking. */
  private void look(Page page, String heading) {
    page.locator("h1:has-text('" + heading + "')").waitFor();
    if (scripted) {
      Accessibility.check(page);
    }
  }

  private Page open(Screen screen, boolean scripts, ColorScheme scheme, Person person) {
    Page page = browser.open(screen, scripts, scheme);
    page.onPageError(complaints::add);
    page.navigate(root + "sign-in");
    page.fill("#email", person.email().value());
    page.fill("#password", TestPeople.PASSWORD);
    page.locator("main button").click();
    return page;
  }

  @ParameterizedTest
  @CsvSource({"WIDE, true, LIGHT", "NARROW, true, DARK", "NARROW, false, LIGHT"})
  void keyIsCorrectedAndTakenBack(Screen screen, boolean scripts, ColorScheme scheme) {
    scripted = scripts;
    Slot asked = Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE)));
    TestQuizzes.Class school = classes.with(Rules.usual(), List.of(asked));
    attempts.handIn(
        school.student(), school.quiz(), Map.of(1, new SingleChoiceResponse(PartId.of("Bob"))));
    Page page = open(screen, scripts, scheme, school.instructor());
    page.navigate(root + "quizzes/" + school.quiz().id() + "/results");
    look(page, "Results");
    page.locator("a:has-text('Correct the key')").click();
    look(page, "Correct a key");
    page.locator("button:has-text('See who moves')").click();
    assertThat(page.locator("[role=alert]").first().textContent())
        .contains("Nothing that you typed is lost");
    look(page, "Correct a key");
    page.locator("label:has-text('Another answer is right as well')").click();
    page.locator("label.option:has-text('Bob')").click();
    page.fill("#reason", "The essay says so of both.");
    page.locator("button:has-text('See who moves')").click();
    assertThat(page.locator("tbody").textContent()).contains("0 of 1", "1 of 1", "up");
    look(page, "Who moves");
    page.locator("button:has-text('Change it')").click();
    page.locator("label.option:has-text('Bob') input:checked").waitFor();
    page.locator("button:has-text('See who moves')").click();
    page.locator("button:has-text('Correct the key and mark anew')").click();
    assertThat(page.locator("[role=status]").first().textContent()).contains("One mark");
    look(page, "Corrected keys");
    page.locator("a:has-text('Take it back')").click();
    page.fill("#reason", "It does not.");
    look(page, "Take back correction");
    page.locator("button:has-text('See who moves')").click();
    assertThat(page.locator("tbody").textContent()).contains("down");
    page.locator("button:has-text('Take it back and mark anew')").click();
    page.locator("a:has-text('To the results')").click();
    assertThat(page.locator(".standings").textContent()).contains("0 of 1");
    assertThat(complaints).isEmpty();
  }
}
