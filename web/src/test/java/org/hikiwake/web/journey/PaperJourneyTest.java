package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.journey.Browser.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quiz is printed, and its key, in a real browser. */
@ServerTest
@Tag("journey")
class PaperJourneyTest {

  @TestHTTPResource("/")
  URL root;

  @Inject TestQuizzes classes;

  @ParameterizedTest
  @CsvSource({"WIDE, LIGHT", "NARROW, DARK"})
  void quizIsPrinted(Screen screen, ColorScheme scheme) {
    TestQuizzes.Class school = classes.with(Rules.usual(), TestQuizzes.oneOfEachKind());
    try (Browser browser = new Browser()) {
      Page page = browser.open(screen, true, scheme);
      page.navigate(root + "quizzes/" + school.quiz().id() + "/paper");
      page.fill("#email", school.instructor().email().value());
      page.fill("#password", TestPeople.PASSWORD);
      page.locator("main button").click();
      page.locator("[data-print]:visible").waitFor();
      Accessibility.check(page);
      page.locator("a:has-text('The key')").click();
      page.locator(".with-key").waitFor();
      Accessibility.check(page);
      page.locator("a:has-text('Parallel forms with other questions')").click();
      Accessibility.check(page);
      page.locator("button:has-text('Make them')").click();
      assertThat(page.locator("[role=alert]").textContent()).contains("This cannot be had");
      Accessibility.check(page);
      page.navigate(root + "quizzes/" + school.quiz().id() + "/paper?key=yes");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".not-printed").isVisible()).isFalse();
      assertThat(page.locator(".masthead").isVisible()).isFalse();
      String pdf = new String(page.pdf(), StandardCharsets.ISO_8859_1);
      assertThat(pdf).startsWith("%PDF-").contains("/Type /Page");
    }
  }
}
