package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.EssayResponse;
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

/** From three essays to a mark that its student reads, in a real browser. */
@ServerTest
@Tag("journey")
class GradesJourneyTest {

  private static final String TEXT =
      """
      Both authors start from the same fear, and end far apart.

      The first takes the alliance for a matter of convenience that will not outlast its cause. The
      second sees habits form that outlast any cause. I find the second more convincing, because the
      first never says what would count against it.
      """;

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

  private static List<Slot> slots() {
    List<Essay.Criterion> criteria =
        List.of(
            new Essay.Criterion("States both positions", AnyQuestion.why("Each in a sentence."), 2),
            new Essay.Criterion("Weighs them", AnyQuestion.why("Says which, and why."), 3));
    Essay essay = new Essay(new Stem("", "How do the two authors differ?", ""), 300, criteria);
    return List.of(
        Slot.of(AnyVersion.of(essay)).worth(Score.points(5)),
        Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE))));
  }

  /** Everything is told at once. */
  private static Rules rules() {
    return new Rules(
        Window.always(),
        Timing.unlimited(),
        Allowance.once(),
        new DeferredFeedback(),
        Layout.usual(),
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

  /** Two criteria, the note, and on: nothing but keys. */
  private static void markByKeyboard(Page page, String first, String second, String note) {
    beginAtTheRubric(page);
    String before = page.url();
    page.keyboard().type(first);
    page.keyboard().press("Tab");
    page.keyboard().type(second);
    page.keyboard().press("Tab");
    page.keyboard().type(note);
    page.keyboard().press("Control+Enter");
    page.waitForURL(url -> !url.equals(before));
  }

  /** Where the rubric stands beside the answer one begins there; on a phone one reads first. */
  private static void beginAtTheRubric(Page page) {
    if (page.viewportSize().width < 960) {
      page.locator("input[type=number]").first().focus();
    }
    page.locator("input[type=number]:focus").waitFor();
  }

  @ParameterizedTest
  @CsvSource({"WIDE, LIGHT", "NARROW, DARK", "WIDE, DARK", "NARROW, LIGHT"})
  void essaysAreMarkedAndReadInTheGradebook(Screen screen, ColorScheme scheme) throws IOException {
    TestQuizzes.Class school = classes.with(rules(), slots());
    List<Person> students =
        List.of(
            school.student(), classes.student(school.course()), classes.student(school.course()));
    students.forEach(
        student ->
            attempts.handIn(
                student,
                school.quiz(),
                Map.of(
                    1, new EssayResponse(TEXT),
                    2, new SingleChoiceResponse(PartId.of("Ann")))));
    Person late = classes.student(school.course());
    attempts.start(late, school.quiz());
    String quiz = root + "quizzes/" + school.quiz().id();

    Page desk = open(screen, scheme, true, school.instructor());
    desk.navigate(quiz);
    desk.locator("a:has-text('Marking by hand')").click();
    assertThat(desk.locator(".lead").textContent()).contains("3 answers wait");
    Accessibility.check(desk);
    desk.locator("main a.button").first().click();
    assertThat(desk.locator(".desk-head").textContent())
        .contains("Answer 1 of 3", "Without a name");
    Accessibility.check(desk);
    beginAtTheRubric(desk);
    desk.keyboard().type("9");
    desk.keyboard().press("Enter");
    desk.locator("[role=alert]").waitFor();
    assertThat(desk.locator(".error").first().textContent()).isNotBlank();
    Accessibility.check(desk);
    desk.navigate(desk.url());
    markByKeyboard(desk, "1.5", "2", "Well weighed.");
    assertThat(desk.locator("[role=status]").textContent()).contains("This is the next one");
    Accessibility.check(desk);
    markByKeyboard(desk, "2", "3", "Splendid.");
    beginAtTheRubric(desk);
    desk.keyboard().type("1");
    desk.keyboard().press("Tab");
    desk.keyboard().press("ArrowUp");
    assertThat(desk.locator("[data-total]").textContent()).isEqualTo("1.5");
    desk.keyboard().press("Enter");
    desk.waitForURL("**/marking?done=all");
    Accessibility.check(desk);

    desk.locator("main a:has-text('To the results')").click();
    assertThat(desk.locator(".sums").textContent().replaceAll("\\s+", " "))
        .contains("4 of 4", "3 of 4", "Mean4.33 of 6");
    Accessibility.check(desk);
    desk.locator("[data-pause]").click();
    assertThat(desk.locator("[data-pause]").textContent()).isEqualTo("Refresh every 10 seconds");
    attempts.handIn(late, school.quiz(), Map.of());
    desk.locator("[data-pause]").click();
    desk.locator(".sums:has-text('4 of 4'):not(:has-text('3 of 4'))").waitFor();
    Accessibility.check(desk);

    desk.locator("main a:has-text('To the grades of the course')").click();
    assertThat(desk.locator(".gradebook tbody tr").count()).isEqualTo(4);
    Accessibility.check(desk);
    Download file = desk.waitForDownload(() -> desk.locator("a[href$='grades.csv']").click());
    assertThat(Files.readString(file.path())).contains("A quiz: mark", "4.5,6,75,handed in");
    desk.locator(".gradebook tr:has-text('" + late.name() + "') .cell").click();
    Accessibility.check(desk);
    desk.fill("#reason", "Was ill.");
    desk.locator("main button:has-text('Excuse')").click();
    assertThat(desk.locator(".lead").textContent()).contains("Excused");
    Accessibility.check(desk);

    Page mine = open(screen, scheme, true, students.get(0));
    mine.navigate(root + "courses/" + school.course().id());
    mine.locator("a:has-text('Your grades')").click();
    assertThat(mine.locator(".grade").textContent()).contains("of 6");
    Accessibility.check(mine);
    mine.locator("main a.course").click();
    mine.locator("main a.course").click();
    assertThat(mine.locator("main").textContent())
        .containsAnyOf("Well weighed.", "Splendid.", "1.5 of 5");
    Accessibility.check(mine);
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"WIDE, LIGHT, true", "NARROW, DARK, true", "NARROW, LIGHT, false"})
  void oneStudentIsGivenMore(Screen screen, ColorScheme scheme, boolean scripts) {
    TestQuizzes.Class school = classes.with(rules(), slots());
    Page desk = open(screen, scheme, scripts, school.instructor());
    desk.navigate(root + "courses/" + school.course().id());
    desk.locator("a:has-text('More time for single students')").click();
    Accessibility.check(desk);
    desk.locator("a:has-text('" + school.student().name() + "')").click();
    Accessibility.check(desk);
    desk.fill("#time", "25");
    desk.fill("#reason", "A letter.");
    desk.locator("main button:has-text('Save')").click();
    assertThat(desk.locator("[role=status]").textContent()).contains("Saved");
    desk.locator("main a.course").first().click();
    desk.fill("#time", "400");
    desk.locator("#reason").fill("A letter.");
    desk.locator("main form").evaluate("form => { form.noValidate = true; form.submit(); }");
    desk.locator("#time-error").waitFor();
    Accessibility.check(desk);
    desk.fill("#time", "100");
    desk.fill("#attempts", "1");
    desk.locator("main button:has-text('Save')").click();
    assertThat(desk.locator("main").textContent()).contains("+100 % time, one more attempt");
    Accessibility.check(desk);
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NARROW, LIGHT"})
  void everythingWorksWithoutScripts(Screen screen, ColorScheme scheme) {
    TestQuizzes.Class school = classes.with(rules(), slots());
    attempts.handIn(school.student(), school.quiz(), Map.of(1, new EssayResponse(TEXT)));
    Page desk = open(screen, scheme, false, school.instructor());
    desk.navigate(root + "quizzes/" + school.quiz().id() + "/marking");
    desk.locator("main a.button").first().click();
    desk.locator("input[type=number]").nth(0).fill("2");
    desk.locator("input[type=number]").nth(1).fill("0.5");
    desk.locator("button:has-text('Mark and go on')").click();
    assertThat(desk.locator("main").textContent()).contains("Nothing else waits");
    desk.locator("main a:has-text('To the results')").click();
    assertThat(desk.locator(".standings").textContent()).contains("2.5 of 6");
    assertThat(desk.locator("[data-pause]").isVisible()).isFalse();
  }
}
