package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.journey.Browser.Screen;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.TestPacks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An instructor who likes a question but for its words, and misses another one. */
@ServerTest
@Tag("journey")
@ActivateRequestContext
class AuthoringJourneyTest {

  private static Browser browser;

  @TestHTTPResource("/")
  URL root;

  @Inject TestPeople people;
  @Inject TestPacks packs;
  @Inject TestQuizzes quizzes;
  @Inject Library library;

  private final PackId id = TestPacks.fresh();

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @AfterEach
  void leave() {
    packs.retireAll();
  }

  private static String main(Page page) {
    return page.locator("main").textContent().replaceAll("\\s+", " ");
  }

  private static void press(Page page, String button) {
    page.locator("main button:has-text('" + button + "'):visible").first().click();
  }

  @ParameterizedTest
  @CsvSource({"WIDE, true, LIGHT", "NARROW, false, DARK"})
  void rewordsWritesAndAcceptsSeveral(Screen screen, boolean scripts, ColorScheme scheme) {
    TestQuizzes.Class school = quizzes.with(Rules.usual(), List.of());
    quizzes.withdraw(school);
    Person instructor = school.instructor();
    packs.add(TestPacks.files(id, "1.0.0"), instructor.id());
    Page page = browser.open(screen, scripts, scheme);
    page.navigate(root + "review?pack=" + id + "&kind=single-choice");
    page.fill("#email", instructor.email().value());
    page.fill("#password", TestPeople.PASSWORD);
    page.locator("main button").click();

    rewords(page, scripts);
    writes(page, school);
    acceptsSeveral(page, scripts);
  }

  /** One page to a browser: with several, axe did not always come back from the second. */
  @ParameterizedTest
  @CsvSource({
    "WIDE, LIGHT, review/{question}/wording?pack={pack}",
    "NARROW, DARK, review/{question}/wording?pack={pack}",
    "NARROW, LIGHT, review/list?pack={pack}",
    "WIDE, DARK, own-questions/new?pack={pack}",
    "NARROW, DARK, own-questions/new?pack={pack}&kind=multiple-choice",
    "WIDE, LIGHT, own-questions/new?pack={pack}&kind=matching"
  })
  void everyPageIsAccessible(Screen screen, ColorScheme scheme, String address) {
    Person instructor = people.any(Role.INSTRUCTOR);
    packs.add(TestPacks.files(id, "1.0.0"), instructor.id());
    String question = library.bank(id.value()).questions().get(0).id().value();
    Page page = browser.open(screen, true, scheme);
    page.navigate(root + address.replace("{pack}", id.value()).replace("{question}", question));
    page.fill("#email", instructor.email().value());
    page.fill("#password", TestPeople.PASSWORD);
    page.locator("main button").click();
    page.waitForURL(url -> !url.contains("sign-in"));
    Accessibility.check(page);
  }

  private void rewords(Page page, boolean scripts) {
    if (scripts) {
      page.waitForFunction("document.querySelector('[data-keys]').hidden === false");
      page.keyboard().press("e");
    } else {
      page.locator("[data-edit]").click();
    }
    page.locator("h1:has-text('Reword')").waitFor();
    Locator ask = page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true));
    String other = ask.inputValue().replace("?", ", as you read it?");
    ask.fill("");
    press(page, "Save and accept");
    page.locator("[aria-invalid=true]").waitFor();
    ask.fill(other);
    press(page, "Save and accept");
    assertThat(page.locator("[role=status]").textContent()).contains("Accepted:", other);
  }

  private void writes(Page page, TestQuizzes.Class school) {
    page.navigate(root + "quizzes/" + school.quiz().id() + "/builder/questions?pack=" + id);
    page.locator("main a:has-text('Write a question')").click();
    page.locator("h1:has-text('Write a question')").waitFor();
    page.selectOption("#kind", Kind.SINGLE_CHOICE.word());
    press(page, "Go on");
    page.locator("h1:has-text('Question of your own')").waitFor();
    assertThat(page.inputValue("#course")).isEqualTo(school.course().id().value());
    page.fill("#ask", "Who chairs the forum?");
    page.fill("[id='text.1']", "Ada Brook");
    page.fill("[id='text.2']", "Carl Dane");
    page.fill("[id='text.3']", "The mayor");
    press(page, "Save and accept");
    page.locator("[role=alert]").first().waitFor();
    assertThat(main(page)).contains("Say which one is right.", "This is needed.");
    page.locator("input[name=right][value='1']").check();
    page.fill("#why", "She chairs it.");
    page.fill("#places", "3");
    press(page, "Save and accept");
    page.waitForURL("**/builder/questions?**");
    assertThat(main(page)).contains("Who chairs the forum?", "Accepted");
    page.locator("main button[name=question]").first().click();
    page.locator("main:has-text('(1 question)')").waitFor();
  }

  private void acceptsSeveral(Page page, boolean scripts) {
    page.navigate(root + "review?pack=" + id);
    page.locator("main a:has-text('Several at once')").click();
    page.locator("h1:has-text('Several at once')").waitFor();
    if (scripts) {
      page.locator("[data-tick-all]").check();
      page.locator("main input[name=question]").first().uncheck();
    } else {
      page.locator("main input[name=question]").nth(0).check();
      page.locator("main input[name=question]").nth(1).check();
    }
    press(page, "Accept the ticked");
    page.locator("[role=status]").waitFor();
    assertThat(page.locator("[role=status]").textContent())
        .contains(scripts ? "Accepted: " : "Accepted: 2.");
    press(page, "Undo");
    assertThat(page.locator("[role=status]").textContent()).contains("Taken back: ");
  }
}
