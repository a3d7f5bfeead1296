package org.hikiwake.web.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.store.MovableClock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in, staying signed in, and signing out. */
@ServerTest
class SignInPagesTest {

  @Inject TestPeople people;

  private static RequestSpecification browser() {
    return given().redirects().follow(false);
  }

  private static Response signIn(String email, String password) {
    return browser().formParam("email", email).formParam("password", password).post("/sign-in");
  }

  private static Response account(String cookie) {
    return browser().cookie(TestPeople.cookieName(), cookie).get("/account");
  }

  @Test
  void whoKnowsThePasswordGetsInByACookieThatNoScriptReads() {
    Person person = people.any();
    Response in = signIn(person.email().value().toUpperCase(Locale.ROOT), TestPeople.PASSWORD);
    in.then().statusCode(303).header("Location", containsString("/courses"));
    assertThat(in.getDetailedCookie(TestPeople.cookieName()))
        .satisfies(
            cookie -> {
              assertThat(cookie.isHttpOnly()).isTrue();
              assertThat(cookie.getSameSite()).isEqualToIgnoringCase("lax");
              assertThat(cookie.getMaxAge()).isEqualTo(-1);
            });
    account(in.getCookie(TestPeople.cookieName()))
        .then()
        .statusCode(200)
        .body(containsString(person.name()));
  }

  @Test
  void wrongPasswordAndUnknownAddressAreToldInTheSameWords() {
    Person person = people.any();
    String wrong = signIn(person.email().value(), "not this one at all").asString();
    String unknown = signIn("nobody@example.org", "not this one at all").asString();
    assertThat(wrong).contains("do not belong together");
    assertThat(wrong.replace(person.email().value(), ""))
        .isEqualTo(unknown.replace("nobody@example.org", ""));
  }

  @Test
  void passwordIsNeverShownAgain() {
    assertThat(signIn("nobody@example.org", "secret words of mine").asString())
        .doesNotContain("secret words of mine");
  }

  @Test
  void whoHasNoPasswordYetCannotSignIn() {
    signIn(people.invited().email().value(), "").then().statusCode(422);
  }

  @ParameterizedTest
  @CsvSource({
    "/account, /account",
    "//evil.example/x, /courses",
    "https://evil.example/x, /courses",
    "/\\evil.example, /courses",
    "'', /courses",
  })
  void signingInLeadsOnlyToPathsOfThisServer(String next, String where) {
    Person person = people.any();
    String location =
        browser()
            .formParam("email", person.email().value())
            .formParam("password", TestPeople.PASSWORD)
            .formParam("next", next)
            .post("/sign-in")
            .getHeader("Location");
    assertThat(URI.create(location).getHost()).isEqualTo("127.0.0.1");
    assertThat(URI.create(location).getPath()).isEqualTo(where);
  }

  @Test
  void tooManyTriesAreRefusedEvenWithTheRightPassword() {
    Person person = people.any();
    for (int i = 0; i < SignInTries.MOST_FROM_ONE_ADDRESS; i++) {
      signIn(person.email().value(), "wrong " + i).then().statusCode(422);
    }
    signIn(person.email().value(), TestPeople.PASSWORD)
        .then()
        .statusCode(422)
        .body(containsString("Too many failed tries"));
    Response later =
        MovableClock.after(
            SignInTries.WINDOW, () -> signIn(person.email().value(), TestPeople.PASSWORD));
    later.then().statusCode(303);
  }

  @Test
  void whoHasToSignInIsSentThereAndBack() {
    browser()
        .get("/courses?done=x")
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in?next=%2Fcourses%3Fdone%3Dx"));
  }

  @Test
  void strangersOfTheApiGetNoPage() {
    browser().get("/api/v1/packs").then().statusCode(200);
  }

  @Nested
  class Ending {

    @Test
    void signOutEndsThisDeviceAlone() {
      Person person = people.any();
      String here = people.cookie(person);
      String there = people.cookie(person);
      browser()
          .cookie(TestPeople.cookieName(), here)
          .post("/sign-out")
          .then()
          .statusCode(303)
          .cookie(TestPeople.cookieName(), "");
      account(here).then().statusCode(303);
      account(there).then().statusCode(200);
    }

    @Test
    void signOutEverywhereEndsAll() {
      Person person = people.any();
      String here = people.cookie(person);
      String there = people.cookie(person);
      browser()
          .cookie(TestPeople.cookieName(), here)
          .post("/account/sign-out")
          .then()
          .statusCode(303);
      account(here).then().statusCode(303);
      account(there).then().statusCode(303);
    }

    @Test
    void oldSignInEndsByItself() {
      String cookie = people.cookie(people.any());
      Response later = MovableClock.after(Duration.ofHours(1).plusMillis(1), () -> account(cookie));
      later.then().statusCode(303);
    }

    @Test
    void oldSignInDoesNoHarmWhereNoneIsNeeded() {
      browser()
          .cookie(TestPeople.cookieName(), Secret.random().value())
          .get("/")
          .then()
          .statusCode(200)
          .body(containsString("/sign-in"), not(containsString("/sign-out")));
    }
  }

  @Nested
  class OtherSites {

    @ParameterizedTest
    @CsvSource({
      "Sec-Fetch-Site, cross-site, 403",
      "Sec-Fetch-Site, same-site, 403",
      "Sec-Fetch-Site, same-origin, 303",
      "Sec-Fetch-Site, none, 303",
      "Origin, https://evil.example, 403",
      "Origin, null, 403",
      "X-None, x, 303",
    })
    void cannotSendInSomebodysName(String header, String value, int status) {
      browser()
          .cookie(TestPeople.cookieName(), people.cookie(people.any()))
          .header(header, value)
          .post("/sign-out")
          .then()
          .statusCode(status);
    }

    @Test
    void mayLinkToHere() {
      browser().header("Sec-Fetch-Site", "cross-site").get("/").then().statusCode(200);
    }
  }
}
