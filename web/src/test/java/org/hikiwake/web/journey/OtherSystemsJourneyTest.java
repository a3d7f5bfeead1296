package org.hikiwake.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.ZoneOffset;
import org.hikiwake.web.ApiClient;
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

/** A token is made, its program sends a student in, and somebody says whom he allows it. */
@ServerTest
@Tag("journey")
class OtherSystemsJourneyTest {

  private static Browser browser;

  @TestHTTPResource("/")
  URL root;

  @Inject TestPeople people;
  @Inject Courses courses;

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
    page.navigate(root + path);
    return page;
  }

  private static void press(Page page, String button) {
    page.locator("main button:has-text('" + button + "')").first().click();
  }

  private static void signIn(Page page, Person person) {
    page.fill("#email", person.email().value());
    page.fill("#password", TestPeople.PASSWORD);
    page.locator("main button").click();
  }

  @ParameterizedTest
  @CsvSource({"WIDE, true, LIGHT", "NARROW, true, DARK", "NARROW, false, LIGHT"})
  void studentIsSentIn(Screen screen, boolean scripts, ColorScheme scheme) {
    Person instructor = people.any(Role.INSTRUCTOR);
    Course course = courses.open("Asia", ZoneOffset.UTC, instructor.id());
    Page desk = open(screen, scripts, scheme, "account/tokens");
    signIn(desk, instructor);
    Accessibility.check(desk);
    desk.fill("#name", "Our LMS");
    desk.check("input[name='courses:write']");
    desk.check("input[name='launch']");
    desk.fill("#current", TestPeople.PASSWORD);
    press(desk, "Make a token");
    Accessibility.check(desk);
    ApiClient lms = new ApiClient(desk.locator(".code code").textContent());
    String external = "u-" + course.id();
    lms.put(
            "/courses/" + course.id() + "/enrolments/" + external,
            "{\"name\":\"Ada\",\"email\":\""
                + course.id().value().toLowerCase()
                + "@lms.example\"}")
        .statusCode(200);

    Page student = open(screen, scripts, scheme, launch(lms, course, external));
    if (!scripts) {
      press(student, "Go on as Ada");
    }
    student.waitForURL("**/courses/" + course.id());
    assertThat(student.locator("h1").textContent()).isEqualTo("Asia");

    desk.navigate(root + launch(lms, course, external));
    assertThat(desk.locator("main").textContent())
        .contains(instructor.name() + " is signed in on this device");
    Accessibility.check(desk);
    press(desk, "Go on as Ada");
    desk.waitForURL("**/courses/" + course.id());
  }

  private static String launch(ApiClient lms, Course course, String external) {
    String url =
        lms.post("/courses/" + course.id() + "/launches", "{\"externalId\":\"" + external + "\"}")
            .statusCode(201)
            .extract()
            .path("url");
    return url.replaceFirst(".*/(?=launches/)", "");
  }

  @ParameterizedTest
  @CsvSource({"WIDE, true, LIGHT", "NARROW, true, DARK", "NARROW, false, LIGHT"})
  void whoWasHereBeforeAllowsIt(Screen screen, boolean scripts, ColorScheme scheme) {
    Person instructor = people.any(Role.INSTRUCTOR);
    Course course = courses.open("Asia", ZoneOffset.UTC, instructor.id());
    Person known = people.any();
    new ApiClient(people.token(instructor))
        .put(
            "/courses/" + course.id() + "/enrolments/u-1",
            "{\"name\":\"A\",\"email\":\"" + known.email() + "\"}")
        .statusCode(200);
    Page page = open(screen, scripts, scheme, "account");
    signIn(page, known);
    page.locator("a:has-text('Other systems')").click();
    Accessibility.check(page);
    page.fill("input[name='current']", "wrong");
    press(page, "Allow");
    assertThat(page.locator("[role=alert]").textContent()).contains("not your password");
    Accessibility.check(page);
    page.fill("input[name='current']", TestPeople.PASSWORD);
    press(page, "Allow");
    assertThat(page.locator("main").textContent()).contains("You allow that they enrol you");
    page.navigate(root + "courses/" + course.id());
    assertThat(page.locator("h1").textContent()).isEqualTo("Asia");
  }
}
