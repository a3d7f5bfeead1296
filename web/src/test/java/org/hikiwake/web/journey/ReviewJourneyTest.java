package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.journey.Browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reviewer who keeps his hands on the keyboard. */
@ServerTest
@Tag("journey")
class ReviewJourneyTest {

  private static Browser browser;

  @TestHTTPResource("/")
  URL root;

  @Inject TestPeople people;

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  private static String stem(Page page) {
    return page.locator("article .stem").first().textContent();
  }

  private static void type(Page page, String key) {
    String before = page.url();
    page.keyboard().press(key);
    page.waitForURL(url -> !url.equals(before));
  }

  @ParameterizedTest
  @CsvSource({"WIDE, LIGHT, member", "NARROW, DARK, odd-one-out"})
  void decidesByKey(Screen screen, ColorScheme scheme, String family) {
    Person reviewer = people.any(Role.INSTRUCTOR);
    Page page = browser.open(screen, true, scheme);
    page.navigate(root + "review?pack=russia-in-asia&family=" + family);
    page.fill("#email", reviewer.email().value());
    page.fill("#password", TestPeople.PASSWORD);
    page.locator("main button").click();
    Accessibility.check(page);
    String first = shown(page);
    type(page, "a");
    assertThat(page.locator("[role=status]").textContent()).contains("Accepted:");
    Accessibility.check(page);
    String second = page.url();
    type(page, "s");
    assertThat(page.url()).isNotEqualTo(second);
    page.keyboard().press("r");
    page.keyboard().type("The wording is unclear");
    type(page, "Control+Enter");
    assertThat(page.locator("[role=status]").textContent()).contains("Rejected:");
    type(page, "u");
    assertThat(page.locator("#history").count()).isEqualTo(1);
    assertThat(page.locator("main").textContent())
        .contains("Taken back by " + reviewer.name(), "The wording is unclear");
    Accessibility.check(page);
    page.locator("nav a:has-text('Accepted')").click();
    assertThat(comesUp(page, first)).isTrue();
  }

  private static String shown(Page page) {
    return stem(page) + page.locator("article .material, article .parts").first().textContent();
  }

  /** Others may have accepted questions, too. */
  private static boolean comesUp(Page page, String question) {
    for (int others = 0; others < 100; others++) {
      if (shown(page).equals(question)) {
        return true;
      }
      type(page, "s");
    }
    return false;
  }
}
