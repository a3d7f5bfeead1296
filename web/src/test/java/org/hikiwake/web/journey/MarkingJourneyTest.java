package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.selftest.Marking;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.journey.Browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Self-tests by each way of marking, in a real browser. */
@ServerTest
@Tag("journey")
class MarkingJourneyTest {

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

  private Page open(Marking marking, Screen screen, boolean scripts, Kind... kinds) {
    Page page = browser.open(screen, scripts, ColorScheme.LIGHT);
    page.navigate(root + "self-tests/new?pack=any");
    page.locator("input[name=behaviour][value='" + marking.word() + "']").check();
    for (Kind kind : kinds) {
      page.locator("label.pill:has(input[value='" + kind.word() + "'])").click();
    }
    page.locator("button:has-text('Start')").click();
    page.waitForURL("**/questions/1");
    return page;
  }

  @ParameterizedTest
  @CsvSource({"WIDE, true", "NARROW, true", "WIDE, false"})
  void severalTriesEndWithTheRightOne(Screen screen, boolean scripts) {
    Page page = open(Marking.SEVERAL_TRIES, screen, scripts, Kind.SINGLE_CHOICE);
    page.locator(".option:has-text('Bob')").click();
    page.locator("text=Check answer").click();
    assertThat(page.locator(".verdict").textContent()).isEqualTo("Not right");
    assertThat(page.locator(".feedback").textContent()).contains("2 tries are left");
    assertThat(page.locator(".remark").count()).isZero();
    Accessibility.check(page);
    page.locator(".option:has-text('Ann')").click();
    page.locator("text=Check answer").click();
    assertThat(page.locator(".verdict").textContent()).contains("Right", "0.67 of 1 point");
    assertThat(page.locator(".remark").count()).isPositive();
    Accessibility.check(page);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsMarkedAtTheEndIsChangedBeforeIt(boolean scripts) {
    Page page = open(Marking.AT_THE_END, Screen.NARROW, scripts, Kind.TRUE_FALSE);
    page.locator(".option:has-text('False')").click();
    page.locator("text=Save answer").click();
    assertThat(page.locator("h1").textContent()).isEqualTo("How it stands");
    Accessibility.check(page);
    page.locator(".review a").click();
    assertThat(page.locator("input[value='false']").isChecked()).isTrue();
    assertThat(page.locator(".feedback").count()).isZero();
    Accessibility.check(page);
    page.locator(".option:has-text('True')").click();
    page.locator("text=Save answer").click();
    page.locator("text=Finish and see how it went").click();
    assertThat(page.locator(".result").textContent()).isEqualTo("1 of 1");
    Accessibility.check(page);
  }

  /** After a wrong try the focus is on what came of it, and the next key chooses again. */
  @Test
  void severalTriesAreTakenWithTheKeyboardAlone() {
    Page page = open(Marking.SEVERAL_TRIES, Screen.WIDE, true, Kind.TRUE_FALSE);
    page.keyboard().press("2");
    page.keyboard().press("Enter");
    page.locator("#feedback").waitFor();
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("feedback");
    page.keyboard().press("1");
    page.keyboard().press("Enter");
    page.locator(".feedback.right").waitFor();
  }

  @Test
  void certaintyIsSaidWithTheKeyboardAlone() {
    Page page = open(Marking.WITH_CERTAINTY, Screen.WIDE, true, Kind.TRUE_FALSE);
    Accessibility.check(page);
    page.keyboard().press("1");
    page.keyboard().press("Tab");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("input[name=certainty]:checked").getAttribute("value")).isEqualTo("3");
    page.keyboard().press("Enter");
    page.locator(".feedback").waitFor();
    assertThat(page.locator(".verdict").textContent()).contains("3 points for “Very sure”");
    page.locator("[data-next]").click();
    assertThat(page.locator(".calibration").textContent()).contains("That fits what you knew");
    Accessibility.check(page);
  }
}
