package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.journey.Browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An instructor on the way from an empty course to a published quiz, in a real browser. */
@ServerTest
@Tag("journey")
class BuilderJourneyTest {

  private static Browser browser;

  @TestHTTPResource("/")
  URL root;

  @Inject TestPeople people;
  @Inject Courses courses;

  private final List<String> complaints = new ArrayList<>();
  private boolean scripts;

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  /** A page on which the instructor of an empty course has signed in. */
  private Page open(Screen screen, ColorScheme scheme) {
    Person instructor = people.any(Role.INSTRUCTOR);
    Course course =
        courses.open("Asia in Russian eyes", ZoneId.of("Europe/Berlin"), instructor.id());
    Page page = browser.open(screen, scripts, scheme);
    page.onPageError(complaints::add);
    page.navigate(root + "courses/" + course.id());
    page.fill("#email", instructor.email().value());
    page.fill("#password", TestPeople.PASSWORD);
    page.locator("main button").click();
    return page;
  }

  private static void press(Page page, String button) {
    page.locator("main button:not([aria-hidden]):has-text('" + button + "')").first().click();
  }

  private static void follow(Page page, String link) {
    page.locator("main a:has-text('" + link + "')").first().click();
  }

  private static String said(Page page) {
    return page.locator("[role=status]").first().textContent();
  }

  private static List<String> order(Page page) {
    return page.locator(".slot").evaluateAll("all => all.map(one => one.id)") instanceof List<?> ids
        ? ids.stream().map(String::valueOf).toList()
        : List.of();
  }

  @ParameterizedTest
  @CsvSource({
    "WIDE, true, LIGHT",
    "NARROW, true, DARK",
    "NARROW, false, LIGHT",
  })
  void emptyCourseGetsAPublishedQuiz(Screen screen, boolean withScripts, ColorScheme scheme) {
    scripts = withScripts;
    Page page = open(screen, scheme);
    begin(page);
    pick(page);
    arrange(page);
    choose(page);
    accept(page);
    set(page);
    preview(page);
    publish(page);
    assertThat(complaints).isEmpty();
  }

  private void begin(Page page) {
    page.fill("#quiz-title", "Midterm");
    press(page, "Begin a quiz");
    assertThat(page.locator("h1").textContent()).isEqualTo("Midterm");
    assertThat(page.locator(".lacks").textContent()).contains("There is no question in it.");
    Accessibility.check(page);
  }

  private void pick(Page page) {
    follow(page, "Pick for me");
    Accessibility.check(page);
    page.fill("#number", "200");
    page.locator("label:has-text('A number')").click();
    press(page, "Pick them");
    assertThat(page.locator("[role=alert]").first().textContent()).contains("200 questions");
    assertThat(page.locator("#number").inputValue()).isEqualTo("200");
    Accessibility.check(page);
    page.fill("#number", "20");
    page.locator("label:has-text('A number')").click();
    press(page, "Pick them");
    assertThat(said(page)).contains("Here is what was picked.");
    assertThat(page.locator(".slot").count()).isEqualTo(20);
    Accessibility.check(page);
  }

  private void arrange(Page page) {
    List<String> before = order(page);
    page.locator(".slot").first().locator("[name=down]").click();
    assertThat(said(page)).contains("Moved down.");
    assertThat(order(page).get(1)).isEqualTo(before.get(0));
    if (scripts) {
      page.locator("#" + before.get(0) + " [name=down]:focus").waitFor();
      page.keyboard().press("Enter");
      page.locator("#" + before.get(0) + ":nth-child(3)").waitFor();
    }
    page.locator(".slot").first().locator("[name^=points]").fill("2.5");
    page.locator(".slot").first().locator("[name^=points]").press("Enter");
    assertThat(page.locator("#questions").textContent()).contains("21.5 points");
    page.locator(".slot").first().locator("summary").click();
    page.locator(".slot").first().locator("[name^=heading]").fill("Who holds what");
    press(page, "Save points and headings");
    assertThat(page.locator(".slot h3").first().textContent()).isEqualTo("Who holds what");
    page.locator(".slot").nth(4).locator("[name=remove]").click();
    assertThat(page.locator(".slot").count()).isEqualTo(19);
    press(page, "Undo");
    assertThat(page.locator(".slot").count()).isEqualTo(20);
    Accessibility.check(page);
    follow(page, "History");
    assertThat(page.locator("main").textContent())
        .contains("20 questions added", "1 question removed");
    Accessibility.check(page);
    follow(page, "Back to the quiz");
  }

  private void choose(Page page) {
    follow(page, "Choose each");
    Accessibility.check(page);
    page.locator("summary:has-text('Search and filter')").click();
    page.selectOption("#kind", "essay");
    press(page, "Show");
    page.locator(".offer input").first().check();
    Accessibility.check(page);
    press(page, "Add what is ticked");
    assertThat(said(page)).contains("Added");
    assertThat(page.locator(".offer").first().textContent()).contains("In the quiz as number 21");
    Accessibility.check(page);
    press(page, "Undo");
    assertThat(page.locator(".slot").count()).isEqualTo(20);
  }

  private void accept(Page page) {
    follow(page, "Review");
    Accessibility.check(page);
    decide(page, "r", "Replace");
    assertThat(said(page)).contains("Replaced");
    decide(page, "u", "Undo");
    decide(page, "a", "Accept");
    assertThat(said(page)).contains("Accepted:");
    Accessibility.check(page);
    decide(page, "u", "Undo");
    while (page.locator("[data-key=a]").count() > 0) {
      decide(page, "a", "Accept");
    }
    assertThat(page.locator("main").textContent()).contains("All questions are accepted.");
    Accessibility.check(page);
    follow(page, "Back to the quiz");
  }

  private void decide(Page page, String key, String button) {
    if (scripts) {
      String before = page.url();
      page.keyboard().press(key);
      page.waitForURL(url -> !url.equals(before));
    } else {
      press(page, button);
    }
  }

  private void set(Page page) {
    follow(page, "Settings");
    Accessibility.check(page);
    page.fill("#opens", "2027-03-28T02:30");
    page.fill("#closes", "2037-03-28T12:00");
    page.fill("#limit", "45");
    press(page, "Save");
    assertThat(page.locator("#opens-error").textContent()).contains("never comes");
    assertThat(page.locator("#limit").inputValue()).isEqualTo("45");
    if (scripts) {
      assertThat(page.locator("#opens:focus").count()).isEqualTo(1);
    }
    Accessibility.check(page);
    page.fill("#opens", "");
    page.locator("label:has-text('Immediate feedback')").first().click();
    press(page, "Tick what is usual");
    assertThat(page.locator("[name=release-during-right-answer]").isChecked()).isTrue();
    Accessibility.check(page);
    press(page, "Save");
    assertThat(said(page)).contains("The settings are saved.");
  }

  private void preview(Page page) {
    follow(page, "Look at it as a student");
    Accessibility.check(page);
    follow(page, "Next question");
    assertThat(page.locator("main").textContent()).contains("Question 2 of 20");
    follow(page, "Back to the quiz");
  }

  private void publish(Page page) {
    assertThat(page.locator("#publication ~ p").first().textContent())
        .isEqualTo("Everything is there.");
    Accessibility.check(page);
    press(page, "Publish");
    assertThat(said(page)).contains("Published.");
    assertThat(page.locator(".stage").textContent()).contains("Open", "28 Mar 2037, 12:00");
    Accessibility.check(page);
    press(page, "Take it back");
    assertThat(page.locator(".stage").textContent()).contains("Draft");
  }
}
