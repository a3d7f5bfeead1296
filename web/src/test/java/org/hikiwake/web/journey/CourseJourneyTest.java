package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.attempt.TestAttempts;
import org.hikiwake.web.institution.FakeProvider;
import org.hikiwake.web.journey.Browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course from its opening until a class is in it, in a real browser. */
@ServerTest
@Tag("journey")
class CourseJourneyTest {

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

  private Page open(Screen screen, boolean scripts, ColorScheme scheme, String path) {
    Page page = browser.open(screen, scripts, scheme);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !isRefusal(message.text())) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(root + path);
    return page;
  }

  private static void press(Page page, String button) {
    page.locator("button:has-text('" + button + "')").first().click();
  }

  /** The browser complains of every status from 400; these are what the journeys want to see. */
  private static boolean isRefusal(String complaint) {
    return Stream.of("422", "404", "409")
        .anyMatch(status -> complaint.contains("status of " + status));
  }

  private static void signIn(Page page, Person person) {
    page.fill("#email", person.email().value());
    page.fill("#password", TestPeople.PASSWORD);
    page.locator("main button").click();
  }

  @ParameterizedTest
  @CsvSource({
    "WIDE, true, LIGHT",
    "NARROW, true, DARK",
    "NARROW, false, LIGHT",
  })
  void classComesIntoACourse(Screen screen, boolean scripts, ColorScheme scheme) {
    Person instructor = people.any(Role.INSTRUCTOR);
    Page desk = open(screen, scripts, scheme, "courses");
    Accessibility.check(desk);
    signIn(desk, instructor);
    assertThat(desk.locator("h1").textContent()).isEqualTo("Courses");
    Accessibility.check(desk);

    press(desk, "Open a course");
    assertThat(desk.locator("form.card").first().evaluate("f => f.checkValidity()"))
        .isEqualTo(false);
    desk.fill("#title", "Asia in Russian eyes");
    press(desk, "Open a course");
    String code = desk.locator(".joincode").textContent();
    Accessibility.check(desk);

    String invited = "ida." + instructor.id().value().toLowerCase() + "@example.org";
    desk.fill("#text", "Name,Email\nIda Okafor," + invited + "\nNobody,nowhere");
    press(desk, "Show what would happen");
    assertThat(desk.locator("main").textContent())
        .contains("It would change one thing.", "Line 3", "new account");
    Accessibility.check(desk);
    press(desk, "Enter them");
    press(desk, "Make their links");
    String link = desk.locator("code").textContent();
    Accessibility.check(desk);

    Page ida = open(screen, scripts, scheme, link.substring(root.toString().length()));
    Accessibility.check(ida);
    ida.fill("#password", "short");
    press(ida, "Choose this password");
    assertThat(ida.locator("#password-error").textContent()).contains("at least 10");
    Accessibility.check(ida);
    ida.fill("#password", "thimble orchard nine");
    press(ida, "Choose this password");
    ida.locator("a.course").click();
    assertThat(ida.locator("h1").textContent()).isEqualTo("Asia in Russian eyes");
    Accessibility.check(ida);

    Page mei = open(screen, scripts, scheme, "join");
    mei.fill("#code", code.toLowerCase().replace("-", " "));
    press(mei, "Go on");
    Accessibility.check(mei);
    mei.fill("#name", "Mei Tan");
    mei.fill("#email", "mei." + instructor.id().value() + "@example.org");
    mei.fill("#password", "gravel sonnet eleven");
    press(mei, "Create the account and join");
    assertThat(mei.locator("h1").textContent()).isEqualTo("Asia in Russian eyes");
    mei.locator("nav a:has-text('Mei Tan')").click();
    Accessibility.check(mei);

    desk.navigate(desk.locator(".eyebrow a").evaluate("a => a.href").toString());
    assertThat(desk.locator(".members").textContent()).contains("Mei Tan", "Ida Okafor");
    desk.locator("summary[aria-label*='Ida']").click();
    desk.locator(".members details[open] button:has-text('Remove')").click();
    assertThat(desk.locator("[role=status]").textContent()).contains("Removed");
    ida.reload();
    assertThat(ida.locator("h1").textContent()).isEqualTo("There is no such course");
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"WIDE, true, LIGHT", "NARROW, true, DARK", "NARROW, false, LIGHT"})
  void readingIsAttachedAndOpensWhereItIsCited(Screen screen, boolean scripts, ColorScheme scheme) {
    TestQuizzes.Class school = school();
    Attempt attempt = attempts.handIn(school.student(), school.quiz(), Map.of());
    Page desk = open(screen, scripts, scheme, "courses/" + school.course().id());
    signIn(desk, school.instructor());
    desk.locator("a:has-text('Attach texts and links')").click();
    Accessibility.check(desk);
    desk.locator("a.course:has-text('A reading')").click();
    Accessibility.check(desk);
    desk.fill("#text", "Today\nHere stand some words of weight.\n\nAnd others.");
    press(desk, "See how it fits");
    assertThat(desk.locator("main").textContent()).contains("It has 3 paragraphs.");
    desk.locator("summary:has-text('What was read')").click();
    Accessibility.check(desk);
    press(desk, "Attach ");
    assertThat(desk.locator("[role=status]").textContent()).contains("The text is attached.");
    Accessibility.check(desk);

    Page mine = open(screen, scripts, scheme, "attempts/" + attempt.id() + "/result");
    signIn(mine, school.student());
    Locator cited = mine.locator("details.cited").first();
    assertThat(cited.locator("mark").isVisible()).isFalse();
    cited.locator("summary").first().click();
    assertThat(cited.locator("mark").textContent()).isEqualTo("some words");
    cited.locator("summary:has-text('The paragraph after')").click();
    assertThat(cited.locator("p:has-text('And others.')").isVisible()).isTrue();
    Accessibility.check(mine);
    cited.locator("a").click();
    assertThat(mine.url()).endsWith("#p2");
    Accessibility.check(mine);
    assertThat(complaints).isEmpty();
  }

  private TestQuizzes.Class school() {
    Behaviour atOnce = new ImmediateFeedback();
    Rules rules =
        new Rules(
            Window.always(),
            Timing.unlimited(),
            Allowance.once(),
            atOnce,
            Layout.usual(),
            Release.usual(atOnce),
            "");
    return classes.with(
        rules, List.of(Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE), "cited"))));
  }

  @ParameterizedTest
  @CsvSource({"WIDE, true, LIGHT", "NARROW, true, DARK", "NARROW, false, LIGHT"})
  void institutionSaysWhoSomebodyIs(Screen screen, boolean scripts, ColorScheme scheme) {
    try (FakeProvider provider = new FakeProvider()) {
      provider.install("students");
      Person known = people.any();
      String subject = known.id().value();
      provider.signInNext(
          subject, Map.of("name", "Mei Tan", "email", subject.toLowerCase() + "@example.edu"));
      Page mei = open(screen, scripts, scheme, "account");
      Accessibility.check(mei);
      mei.locator("a:has-text('Sign in with Example University')").click();
      assertThat(mei.locator(".lead").textContent()).contains("says that you are Mei Tan");
      Accessibility.check(mei);
      mei.fill("#known-email", known.email().value());
      mei.fill("#known-password", "not it at all");
      press(mei, "Connect and go on");
      assertThat(mei.locator("#problem").textContent()).contains("is wrong");
      Accessibility.check(mei);
      press(mei, "Create the account");
      assertThat(mei.locator("h1").textContent()).isEqualTo("Your account");
      Accessibility.check(mei);
      press(mei, "Disconnect");
      assertThat(mei.locator(".lead").textContent()).contains("you could not sign in any more");
      Accessibility.check(mei);
      press(mei, "Sign out");
      mei.navigate(root + "sign-in");
      mei.locator("a:has-text('Sign in with Example University')").click();
      assertThat(mei.locator("h1").textContent()).isEqualTo("Courses");

      provider.signInNext(subject + "-2", Map.of());
      Page own = open(screen, scripts, scheme, "account");
      signIn(own, known);
      own.locator("a:has-text('Connect your account with')").click();
      Accessibility.check(own);
      own.fill("#known-password", TestPeople.PASSWORD);
      press(own, "Connect and go on");
      assertThat(own.locator("[role=status]").textContent()).contains("is connected");
    }
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"WIDE, LIGHT", "NARROW, DARK"})
  void administratorLooksAfterPeople(Screen screen, ColorScheme scheme) {
    Page page = open(screen, true, scheme, "people");
    signIn(page, people.any(Role.ADMINISTRATOR));
    Accessibility.check(page);
    Person other = people.any();
    page.fill("#text", other.email().value());
    press(page, "Look");
    page.locator("a:has-text('" + other.name() + "')").click();
    Accessibility.check(page);
    page.locator("label:has-text('Instructor')").click();
    press(page, "Save");
    assertThat(page.locator("input[name=instructor]").isChecked()).isTrue();
    press(page, "Make a link");
    assertThat(page.locator("code").textContent()).contains("/links/");
    Accessibility.check(page);
    page.locator("a:has-text('Back')").click();
    assertThat(page.locator("main").textContent()).contains("Roles changed", "Link for a password");
  }
}
