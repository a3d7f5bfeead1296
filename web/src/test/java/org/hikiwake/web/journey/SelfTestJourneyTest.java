package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.journey.Browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Self-tests as a visitor takes them, in a real browser. */
@ServerTest
@Tag("journey")
class SelfTestJourneyTest {

  private static Browser browser;

  @TestHTTPResource("/")
  URL root;

  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  private Page open(Screen screen, boolean scripts) {
    return open(screen, scripts, ColorScheme.LIGHT);
  }

  private Page open(Screen screen, boolean scripts, ColorScheme scheme) {
    Page page = browser.open(screen, scripts, scheme);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(root.toString());
    return page;
  }

  /** Gives some answer to whatever kind of question is on the page. */
  private static void answer(Page page) {
    Locator options = page.locator("[data-options] .option");
    Locator selects = page.locator(".match select");
    if (options.count() > 0) {
      options.first().click();
    }
    for (Locator select : selects.all()) {
      select.selectOption(new SelectOption().setIndex(1));
    }
    for (Locator field : page.locator(".written input, .written textarea, .gap").all()) {
      field.fill("1996");
    }
    page.locator("text=Check answer").click();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void wholeSelfTestIsTakenWithAndWithoutScripts(boolean scripts) {
    Page page = open(Screen.WIDE, scripts);
    page.locator("text=Choose what to be asked").first().click();
    page.locator("label.pill:has-text('5')").first().click();
    page.locator("summary:has-text('Russia and Japan')").click();
    page.locator("label:has-text('All of “Russia and Japan”')").click();
    page.locator("button:has-text('Start')").click();
    for (int n = 1; n <= 5; n++) {
      assertThat(page.locator(".eyebrow").textContent()).contains("Question " + n + " of 5");
      assertThat(page.locator(".feedback").count()).isZero();
      answer(page);
      assertThat(page.locator(".feedback .verdict").textContent()).isNotBlank();
      assertThat(page.locator(".feedback .why").count()).isPositive();
      assertThat(page.locator(".feedback .citation").count()).isPositive();
      page.locator("[data-next]").click();
    }
    assertThat(page.locator("h1").textContent()).isEqualTo("How it went");
    assertThat(page.locator(".review li").count()).isEqualTo(5);
    assertThat(complaints).isEmpty();
  }

  @Test
  void whoProposedHikiwakeIsExplainedWithASourceOutsideTheReadings() {
    Page page = open(Screen.WIDE, true);
    boolean found = false;
    for (int attempt = 0; attempt < 40 && !found; attempt++) {
      page.navigate(root + "self-tests/new?pack=russia-in-asia");
      page.locator("label.pill:has-text('40')").click();
      page.locator("label.pill:has-text('One answer')").click();
      page.locator("summary:has-text('Russia and Japan')").click();
      page.locator("label.tick:has-text('The island dispute')").click();
      page.locator("button:has-text('Start')").click();
      found = findQuestion(page, "Who proposed hikiwake?");
    }
    assertThat(found).isTrue();
    assertThat(page.locator("h1 i[lang=ja-Latn]").textContent()).isEqualTo("hikiwake");
    page.locator(".option:has-text('Vladimir Putin')").click();
    page.locator("text=Check answer").click();
    assertThat(page.locator(".verdict").textContent()).isEqualTo("Right");
    assertThat(page.locator(".remark.hit").textContent())
        .contains("Outside the readings")
        .contains("The Japan Times")
        .contains("¶ 6");
  }

  private static boolean findQuestion(Page page, String stem) {
    int total = page.locator(".steps a").count();
    for (int n = 0; n < total; n++) {
      page.locator(".steps a").nth(n).click();
      if (page.locator("h1").textContent().equals(stem)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void selfTestIsTakenWithTheKeyboardAlone() {
    Page page = open(Screen.WIDE, true);
    press(page, "a:has-text('Choose what to be asked')");
    Locator length = page.locator("input[name=length][value='5']");
    length.focus();
    page.keyboard().press("Space");
    page.locator("input[name=kind][value='true-false']").focus();
    page.keyboard().press("Space");
    press(page, "button:has-text('Start')");
    page.waitForURL("**/questions/1");
    for (int n = 1; n <= 5; n++) {
      page.keyboard().press("2");
      page.keyboard().press("Enter");
      page.locator(".feedback").waitFor();
      assertThat(focused(page)).isEqualTo("feedback");
      page.keyboard().press("n");
      page.waitForURL(url -> !url.contains("#feedback"));
    }
    assertThat(page.locator("h1").textContent()).isEqualTo("How it went");
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.id");
  }

  private static void press(Page page, String selector) {
    page.locator(selector).first().focus();
    page.keyboard().press("Enter");
  }

  /** The Tab key reaches every control of every kind, in the order of the page. */
  @ParameterizedTest
  @EnumSource
  void everyControlIsReachedByTab(Kind kind) {
    Page page = startOf(kind, Screen.WIDE);
    int controls = page.locator("form.answer :is(input, select, textarea, button)").count();
    page.locator("h1").click();
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < controls + 12; i++) {
      page.keyboard().press("Tab");
      reached.add(
          (String)
              page.evaluate("document.activeElement.name || document.activeElement.type || ''"));
    }
    assertThat(reached).contains("submit");
    for (Locator control :
        page.locator("form.answer :is(select, textarea, input:not([type=radio]))").all()) {
      assertThat(reached).contains(control.getAttribute("name"));
    }
  }

  private Page startOf(Kind kind, Screen screen) {
    Page page = open(screen, true);
    page.navigate(root + "self-tests/new?pack=any");
    page.locator("label.pill:has(input[value='" + kind.word() + "'])").click();
    page.locator("button:has-text('Start')").click();
    return page;
  }

  @Test
  void runSurvivesAReload() {
    Page page = open(Screen.WIDE, true);
    page.locator("text=Ten questions now").first().click();
    answer(page);
    String feedback = page.locator(".feedback").textContent();
    page.reload();
    assertThat(page.locator(".feedback").textContent()).isEqualTo(feedback);
    page.navigate(root.toString());
    page.locator("a:has-text('1 of 10 answered')").click();
    assertThat(page.locator(".eyebrow").textContent()).contains("Question 2 of 10");
  }

  @Test
  void goingBackShowsWhatTheServerKnows() {
    Page page = open(Screen.WIDE, true);
    page.locator("text=Ten questions now").first().click();
    answer(page);
    page.locator("[data-next]").click();
    page.goBack();
    assertThat(page.locator(".feedback").count()).isOne();
  }

  @Test
  void availableQuestionsAreCountedWhileChoosing() {
    Page page = open(Screen.WIDE, true);
    page.navigate(root + "self-tests/new?pack=russia-in-asia");
    String all = page.locator("[data-available]").textContent();
    page.locator("label.pill:has-text('Matching')").click();
    page.waitForFunction(
        "before => document.querySelector('[data-available]').textContent !== before", all);
    int count =
        Integer.parseInt(page.locator("[data-available]").textContent().replaceAll("\\D", ""));
    assertThat(count).isPositive().isLessThan(100);
  }

  @ParameterizedTest
  @CsvSource({"WIDE, LIGHT", "NARROW, LIGHT", "WIDE, DARK", "NARROW, DARK"})
  void everyPageIsAccessible(Screen screen, ColorScheme scheme) {
    Page page = open(screen, true, scheme);
    Accessibility.check(page);
    page.navigate(root + "about");
    Accessibility.check(page);
    page.navigate(root + "nothing-here");
    Accessibility.check(page);
    page.navigate(root + "self-tests/new?pack=russia-in-asia");
    page.locator("summary").first().click();
    Accessibility.check(page);
    page.navigate(root + "self-tests/new?pack=any");
    for (Locator kind : page.locator("label.pill:has(input[name=kind])").all()) {
      kind.click();
    }
    page.locator("button:has-text('Start')").click();
    int total = page.locator(".steps a").count();
    assertThat(total).isEqualTo(Kind.values().length);
    for (int n = 1; n <= total; n++) {
      page.locator("text=Check answer").waitFor();
      Accessibility.check(page);
      answer(page);
      page.locator(".feedback").waitFor();
      Accessibility.check(page);
      page.locator("[data-next]").click();
    }
    Accessibility.check(page);
    complaints.removeIf(text -> text.contains("404"));
    assertThat(complaints).isEmpty();
  }

  @Test
  void pageWithAnUnmarkableAnswerIsAccessible() {
    Page page = startOf(Kind.NUMERIC, Screen.NARROW);
    page.locator("#number").fill("many");
    page.locator("text=Check answer").click();
    page.locator("#problem").waitFor();
    Accessibility.check(page);
    assertThat(page.locator("#number").inputValue()).isEqualTo("many");
  }

  /** At 400 % zoom a window of 1280 pixels is 320 wide. */
  @Test
  void nothingIsLostAtFourHundredPercent() {
    Page page = open(Screen.NARROW, true);
    page.setViewportSize(320, 256);
    Accessibility.check(page);
    page.locator("text=Ten questions now").first().click();
    Accessibility.check(page);
    answer(page);
    page.locator(".feedback").waitFor();
    Accessibility.check(page);
  }
}
