package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.journey.Browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking at all questions of a pack, in a real browser. */
@ServerTest
@Tag("journey")
class QuestionsJourneyTest {

  private static Browser browser;

  @TestHTTPResource("/")
  URL root;

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({"WIDE, LIGHT", "NARROW, LIGHT", "WIDE, DARK", "NARROW, DARK"})
  void everyPageIsAccessible(Screen screen, ColorScheme scheme) {
    Page page = browser.open(screen, true, scheme);
    page.navigate(root + "questions?pack=russia-in-asia");
    openAll(page);
    Accessibility.check(page);
    page.navigate(root + "questions?pack=russia-in-asia&result=flawed");
    Accessibility.check(page);
    page.navigate(root + "questions?pack=russia-in-asia&q=nobody+says+this");
    Accessibility.check(page);
    page.navigate(root + "questions/not-asked?pack=russia-in-asia");
    openAll(page);
    Accessibility.check(page);
    page.navigate(root + "questions?pack=russia-in-asia&kind=essay");
    page.locator(".permalink a").first().click();
    openAll(page);
    Accessibility.check(page);
  }

  private static void openAll(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  @Test
  void questionsAreNarrowedDownWithTheKeyboardAndWithoutScripts() {
    Page page = browser.open(Screen.WIDE, false, ColorScheme.LIGHT);
    page.navigate(root.toString());
    page.locator("a:has-text('All questions with their keys')").first().click();
    page.locator("#author").selectOption("vladimir-putin");
    page.locator("#q").fill("who proposed hikiwake");
    page.keyboard().press("Enter");
    page.waitForURL("**author=vladimir-putin**");
    Locator question = page.locator("article:has(h3:has-text('Who proposed hikiwake?'))").first();
    assertThat(question.locator(".part.keyed .label").textContent()).isEqualTo("Vladimir Putin");
    question.locator("summary:has-text('How it is proved')").click();
    assertThat(question.locator(".trace").textContent()).contains("right: he proposed it");
    page.locator(".cleared a:has-text('Clear Words')").click();
    assertThat(page.locator("#q").inputValue()).isEmpty();
    assertThat(page.locator("#author").inputValue()).isEqualTo("vladimir-putin");
  }
}
