package org.hikiwake.web.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.OneTimeLink.Purpose;
import org.hikiwake.web.store.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Links that let somebody choose a password, once. */
@ServerTest
class LinkPagesTest {

  private static final String CHOSEN = "gravel sonnet eleven";

  @Inject TestPeople people;

  private static RequestSpecification browser() {
    return given().redirects().follow(false);
  }

  private static Response choose(Secret secret, String password) {
    return browser().formParam("password", password).post(LinkPages.path(secret));
  }

  private static int signIn(Person person, String password) {
    return browser()
        .formParams(Map.of("email", person.email().value(), "password", password))
        .post("/sign-in")
        .statusCode();
  }

  @ParameterizedTest
  @EnumSource(
      value = Purpose.class,
      names = {"INVITATION", "RESET"})
  void letsInOnceAndOnceOnly(Purpose purpose) {
    Person person = people.invited();
    Secret link = people.link(person, purpose);
    browser().get(LinkPages.path(link)).then().statusCode(200).body(containsString(person.name()));
    choose(link, CHOSEN).then().statusCode(303);
    choose(link, "another lantern seven").then().statusCode(404);
    browser().get(LinkPages.path(link)).then().statusCode(404);
    assertThat(signIn(person, CHOSEN)).isEqualTo(303);
  }

  @Test
  void passwordThatMayNotBeChosenLeavesTheLinkGood() {
    Person person = people.invited();
    Secret link = people.link(person, Purpose.INVITATION);
    choose(link, "short").then().statusCode(422).body(containsString("at least 10"));
    choose(link, CHOSEN).then().statusCode(303);
  }

  @Test
  void newPasswordEndsWhatWasOpenedWithTheOld() {
    Person person = people.any();
    String before = people.cookie(person);
    choose(people.link(person, Purpose.RESET), CHOSEN).then().statusCode(303);
    browser().cookie(TestPeople.cookieName(), before).get("/account").then().statusCode(303);
    assertThat(signIn(person, TestPeople.PASSWORD)).isEqualTo(422);
  }

  @ParameterizedTest
  @EnumSource(
      value = Purpose.class,
      names = {"INVITATION", "RESET"})
  void growsTooOld(Purpose purpose) {
    Secret link = people.link(people.invited(), purpose);
    Response inTime =
        MovableClock.after(
            purpose.life().minusSeconds(1), () -> browser().get(LinkPages.path(link)));
    inTime.then().statusCode(200);
    Response late =
        MovableClock.after(
            purpose.life().plusSeconds(1), () -> browser().get(LinkPages.path(link)));
    late.then().statusCode(404);
  }

  @Test
  void newOneTakesThePlaceOfTheOld() {
    Person person = people.invited();
    Secret old = people.link(person, Purpose.INVITATION);
    Secret young = people.link(person, Purpose.INVITATION);
    browser().get(LinkPages.path(old)).then().statusCode(404);
    browser().get(LinkPages.path(young)).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void inventedOnesLeadNowhere(String secret) {
    browser().get("/links/" + secret).then().statusCode(404);
  }

  @Test
  void forgottenPasswordTellsNobodyWhoIsKnown() {
    String known =
        browser()
            .formParam("email", people.any().email().value())
            .post("/forgotten")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    String unknown = browser().formParam("email", "no@example.org").post("/forgotten").asString();
    assertThat(known).isEqualTo(unknown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          short                 | at least 10
          password1234          | guessed too easily
          aaaaaaaaaaaa          | guessed too easily
          correct.horse.battery |
          пароль на каждый день |
          """)
  void passwordsAreMeasuredAndNotPrescribed(String password, String objection) {
    assertThat(PasswordRule.objection(password, List.of()))
        .satisfies(
            found -> assertThat(found.orElse("")).contains(objection == null ? "" : objection))
        .matches(found -> found.isPresent() == (objection != null));
  }

  @Test
  void passwordMadeOfThePersonIsGuessed() {
    assertThat(PasswordRule.objection("marchenko77", List.of("Olena", "Marchenko"))).isPresent();
  }

  @Test
  void scriptsInNamesStayText() {
    Person person = people.any();
    String cookie = people.cookie(person);
    browser()
        .cookie(TestPeople.cookieName(), cookie)
        .formParams(Map.of("name", "<script>alert(1)</script>", "zone", "UTC"))
        .post("/account/profile")
        .then()
        .statusCode(303);
    browser()
        .cookie(TestPeople.cookieName(), cookie)
        .get("/account")
        .then()
        .body(containsString("&lt;script&gt;"), not(containsString("<script>alert")));
  }
}
