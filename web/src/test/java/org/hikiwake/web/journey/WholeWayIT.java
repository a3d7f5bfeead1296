package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.web.journey.Browser.Screen;
import org.hikiwake.web.pack.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way in one go, on a server that is new and empty: from the link that it prints to a
 * mark that a student reads. What is special on the way is in the other journeys.
 */
class WholeWayIT {

  private static final Path LAUNCHER = Path.of("../hikiwake").toAbsolutePath().normalize();
  private static final int PICKED = 4;

  @TempDir Path folder;

  private final List<String> complaints = new ArrayList<>();
  private Process server;
  private String root = "";
  private String firstLink = "";
  private Browser browser;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    root = "http://127.0.0.1:" + port + "/";
    Path log = Files.createTempFile(folder, "server", ".log");
    server =
        new ProcessBuilder(
                LAUNCHER.toString(), "--port", String.valueOf(port), "--data", folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    while (!Files.readString(log).contains("Ready: open " + root)) {
      assertThat(server.isAlive()).as(Files.readString(log)).isTrue();
      Thread.sleep(50);
    }
    Matcher link = Pattern.compile("http\\S+/links/\\S+").matcher(Files.readString(log));
    assertThat(link.find()).isTrue();
    firstLink = link.group();
    browser = new Browser();
  }

  @AfterEach
  void stop() throws InterruptedException {
    browser.close();
    server.destroy();
    server.waitFor(30, TimeUnit.SECONDS);
  }

  private Page open(Screen screen, ColorScheme scheme, String address) {
    Page page = browser.open(screen, true, scheme);
    page.onPageError(complaints::add);
    page.navigate(address);
    return page;
  }

  private static void press(Page page, String button) {
    page.locator("main button:not([aria-hidden]):has-text('" + button + "')").first().click();
  }

  private static void follow(Page page, String link) {
    page.locator("main a:has-text('" + link + "')").first().click();
  }

  private static void waitFor(Page page, String text) {
    page.locator("main:has-text('" + text + "')").waitFor();
  }

  @Test
  void fromTheFirstLinkToAMarkThatIsRead() {
    Page desk = open(Screen.WIDE, ColorScheme.LIGHT, firstLink);
    signUp(desk);
    importPack(desk);
    String code = openCourse(desk);
    String quiz = buildQuiz(desk);

    Page student = open(Screen.NARROW, ColorScheme.DARK, root + "join");
    join(student, code);
    take(student);

    markEssay(desk, quiz);
    readGradebook(desk);
    readResult(student);
    assertThat(complaints).isEmpty();
  }

  private static void signUp(Page desk) {
    desk.fill("#name", "Ada Lind");
    desk.fill("#email", "ada@example.org");
    desk.fill("#password", "gravel sonnet eleven");
    desk.locator("main form button").click();
    waitFor(desk, "Open a course");
  }

  private void importPack(Page desk) {
    desk.navigate(root + "packs");
    follow(desk, "Import a pack");
    byte[] zip = TestPacks.zip(TestPacks.files(TestPacks.fresh(), "1.0.0"));
    desk.setInputFiles("#file", new FilePayload("pack.zip", "application/zip", zip));
    desk.locator("main form button").click();
    press(desk, "Import it");
    waitFor(desk, "Version 1.0.0 is imported.");
  }

  private String openCourse(Page desk) {
    desk.navigate(root + "courses");
    desk.fill("#title", "Asia in Russian eyes");
    press(desk, "Open a course");
    return desk.locator(".joincode").textContent();
  }

  /** Some that are picked, an essay that is chosen; all accepted in place, and published. */
  private String buildQuiz(Page desk) {
    desk.fill("#quiz-title", "Midterm");
    press(desk, "Begin a quiz");
    waitFor(desk, "There is no question in it.");
    String home = desk.url().replaceAll("[?#].*", "");
    follow(desk, "Pick for me");
    desk.fill("#number", String.valueOf(PICKED));
    desk.locator("label:has-text('A number')").click();
    press(desk, "Pick them");
    waitFor(desk, "Here is what was picked.");
    desk.navigate(home + "/questions?pack=russia-in-asia&kind=essay");
    desk.locator(".offer input").first().check();
    press(desk, "Add what is ticked");
    waitFor(desk, "Added");
    desk.navigate(home + "/review");
    while (desk.locator("[data-key=a]").count() > 0) {
      String before = desk.url();
      desk.keyboard().press("a");
      desk.waitForURL(url -> !url.equals(before));
    }
    waitFor(desk, "All questions are accepted.");
    desk.navigate(home);
    press(desk, "Publish");
    waitFor(desk, "Published.");
    return home.replace("/builder", "");
  }

  private static void join(Page student, String code) {
    student.fill("#code", code);
    press(student, "Go on");
    student.fill("#name", "Mei Tan");
    student.fill("#email", "mei@example.org");
    student.fill("#password", "thimble orchard nine");
    press(student, "Create the account and join");
    waitFor(student, "Asia in Russian eyes");
  }

  /** The network is gone while he writes; he comes back, and everything is there. */
  private static void take(Page student) {
    follow(student, "Midterm");
    press(student, "Start");
    for (int position = 1; position <= PICKED + 1; position++) {
      Locator question = student.locator("[data-question='" + position + "']");
      question.waitFor();
      if (question.locator("textarea").count() > 0) {
        writeInTheDark(student);
      } else {
        answer(question);
      }
      student.locator("[data-saving]:has-text('All saved')").waitFor();
      if (position <= PICKED) {
        press(student, "Save and go on");
      }
    }
    press(student, "Save and look over");
    press(student, "Hand in");
    waitFor(student, "Your answers are in.");
  }

  private static void writeInTheDark(Page student) {
    student.route("**/responses", Route::abort);
    student.locator("textarea").fill("Both fear the same neighbour, and end far apart.");
    student.locator("[data-saving]:has-text('kept on this device')").waitFor();
    student.unroute("**/responses");
    student.reload();
  }

  /** Whatever is asked: the first option, the first target, or some words. */
  private static void answer(Locator question) {
    if (question.locator(".option").count() > 0) {
      question.locator(".option").first().click();
    } else if (question.locator("select").count() > 0) {
      for (Locator select : question.locator("select").all()) {
        select.selectOption(new SelectOption().setIndex(1));
      }
    } else {
      question.locator("input:not([type=hidden]), textarea").first().fill("1996");
    }
  }

  private static void markEssay(Page desk, String quiz) {
    desk.navigate(quiz + "/results");
    waitFor(desk, "1 of 1");
    follow(desk, "One answer waits for you");
    follow(desk, "Mark");
    for (Locator points : desk.locator("input[type=number]").all()) {
      points.fill("1");
    }
    desk.fill("#note", "Say which of them convinces you.");
    press(desk, "Mark and go on");
    waitFor(desk, "Nothing else waits.");
  }

  private static void readGradebook(Page desk) {
    follow(desk, "To the results");
    follow(desk, "To the grades of the course");
    assertThat(desk.locator("tbody").textContent()).contains("Mei Tan").doesNotContain("not final");
  }

  private static void readResult(Page student) {
    student.reload();
    assertThat(student.locator(".grade").textContent()).contains("points");
    assertThat(student.locator("main").textContent()).doesNotContain("waits");
  }
}
