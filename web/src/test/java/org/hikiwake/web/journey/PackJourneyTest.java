package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.journey.Browser.Screen;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Examining;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.StoredPacks;
import org.hikiwake.web.pack.TestPacks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An instructor whose pack has a mistake in it, and then a second version. */
@ServerTest
@Tag("journey")
@ActivateRequestContext
class PackJourneyTest {

  private static final String CLAIM = "Of all ways to relieve the bridge a tram costs the most.";
  private static final String MENDED = "Nothing relieves the bridge at a higher price than a tram.";

  private static Browser browser;

  @TestHTTPResource("/")
  URL root;

  @Inject TestPeople people;
  @Inject TestPacks packs;
  @Inject TestQuizzes quizzes;
  @Inject Courses courses;
  @Inject Library library;
  @Inject StoredPacks stored;

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

  private static void send(Page page, SortedMap<String, String> files) {
    page.setInputFiles(
        "#file", new FilePayload("tram.zip", "application/zip", TestPacks.zip(files)));
    page.locator("main form button").click();
  }

  private static String main(Page page) {
    return page.locator("main").textContent().replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource({"WIDE, true, LIGHT", "NARROW, false, DARK"})
  void mendsImportsChangesAndTakesAlong(Screen screen, boolean scripts, ColorScheme scheme)
      throws IOException {
    Person instructor = people.any(Role.INSTRUCTOR);
    Page page = browser.open(screen, scripts, scheme);
    page.navigate(root + "packs");
    page.fill("#email", instructor.email().value());
    page.fill("#password", TestPeople.PASSWORD);
    page.locator("main button").click();
    page.waitForURL("**/packs");
    Accessibility.check(page);

    page.locator("main a:has-text('Import a pack')").click();
    send(page, TestPacks.files(id, "1.0.0", "holders: [carl-dane]", "holders: [carl-dan]"));
    assertThat(page.locator("[role=alert]").textContent()).contains("3 things are wrong");
    assertThat(main(page)).contains("Line 31: there is no author \"carl-dan\" in this pack");
    Accessibility.check(page);

    send(page, TestPacks.files(id, "1.0.0"));
    assertThat(main(page)).contains("Nothing was taken yet.", "Questions that may be asked");
    Accessibility.check(page);
    page.locator("button:has-text('Import it')").click();
    assertThat(page.locator("[role=status]").textContent()).contains("Version 1.0.0 is imported.");
    Accessibility.check(page);

    ask(instructor);
    page.locator("a:has-text('Import a further version')").click();
    send(page, TestPacks.files(id, "1.1.0", CLAIM, MENDED));
    assertThat(main(page))
        .contains("Version 1.1.0 would take the place of 1.0.0")
        .contains("Question 1:", "What its key rests on changes")
        .contains(CLAIM, MENDED);
    Accessibility.check(page);
    page.locator("button:has-text('Import it')").click();
    page.locator("[role=status] a").click();
    assertThat(main(page)).contains("0 new, 2 changed, 0 gone", MENDED);
    Accessibility.check(page);

    page.locator(".eyebrow a").click();
    Download file = page.waitForDownload(() -> page.locator("a[href$='/zip']").click());
    assertThat(file.suggestedFilename()).isEqualTo(id + "-1.1.0.zip");
    assertThat(TestPacks.pack(PackFiles.inZip(file.createReadStream())).header().id())
        .isEqualTo(id);
    page.locator("button:has-text('Retire this pack')").click();
    assertThat(page.locator("[role=status]").textContent()).contains("Retired.");
    Accessibility.check(page);
    page.locator("button:has-text('Bring it back')").click();
    assertThat(page.locator("[role=status]").textContent()).contains("Brought back.");

    page.locator("a:has-text('Change who may see it')").click();
    assertThat(main(page)).contains("Where it is used", "A quiz", "Trams");
    Accessibility.check(page);
    page.selectOption("#course", new SelectOption().setLabel("Only for Trams"));
    page.locator("button:has-text('Save')").click();
    assertThat(main(page)).contains("Only the instructors of “Trams” see it");
    Accessibility.check(page);
  }

  @Test
  void goesOnByItselfWhenTheQuestionsAreMade() {
    Person instructor = people.any(Role.INSTRUCTOR);
    Page page = browser.open(Screen.WIDE, true, ColorScheme.LIGHT);
    page.navigate(root + "packs/import");
    page.fill("#email", instructor.email().value());
    page.fill("#password", TestPeople.PASSWORD);
    page.locator("main button").click();
    AtomicBoolean isMade = new AtomicBoolean();
    QuarkusMock.installMockForType(
        new Examining(stored) {
          @Override
          public CompletableFuture<ExaminedPack> ofUpload(String fingerprint) {
            return isMade.get() ? super.ofUpload(fingerprint) : new CompletableFuture<>();
          }
        },
        Examining.class);
    send(page, TestPacks.files(id, "1.0.0"));
    assertThat(main(page)).contains("The questions of 14 statements are being made");
    Accessibility.check(page);
    isMade.set(true);
    page.waitForSelector("button:has-text('Import it')");
    assertThat(main(page)).contains("Questions that may be asked59");
  }

  /** A published quiz asks what rests on the statement that the next version words otherwise. */
  private void ask(Person instructor) {
    QuestionVersion question =
        library.bank(id.value()).questions().stream()
            .filter(v -> v.provenance().keyed().toString().contains("dane-too-dear"))
            .findFirst()
            .orElseThrow();
    Course course = courses.open("Trams", instructor.zone(), instructor.id());
    quizzes.published(
        course, instructor, Rules.usual(), List.of(new Slot("", question, Score.FULL)));
  }
}
