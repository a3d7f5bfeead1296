package org.hikiwake.web.selftest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.TestPeople;
import org.junit.jupiter.api.Test;

/** What was taken in a browser before somebody signed in there, and what after. */
@ServerTest
class AdoptionTest {

  private static final String VISITOR = "hikiwake-visitor";

  @Inject TestPeople people;

  private static RequestSpecification browser(Map<String, String> cookies) {
    return given().redirects().follow(false).cookies(cookies);
  }

  private static Map<String, String> startedUnnamed() {
    return Map.of(VISITOR, start(Map.of()).getCookie(VISITOR));
  }

  private static Response start(Map<String, String> cookies) {
    return browser(cookies).formParam("pack", "russia-in-asia").post("/self-tests");
  }

  private Map<String, String> signedIn(Person person, Map<String, String> before) {
    Map<String, String> cookies = new HashMap<>(before);
    cookies.put(TestPeople.cookieName(), people.cookie(person));
    return cookies;
  }

  private static String front(Map<String, String> cookies) {
    return browser(cookies).get("/").then().statusCode(200).extract().asString();
  }

  private static void decide(Map<String, String> cookies, String mine) {
    browser(cookies)
        .formParam("mine", mine)
        .post("/self-tests/adoption")
        .then()
        .statusCode(303)
        .cookie(VISITOR, "");
  }

  @Test
  void testsOfABrowserAreTakenOverAndFollowThePersonToAnother() {
    Person person = people.any();
    Map<String, String> here = signedIn(person, startedUnnamed());
    assertThat(front(here)).contains("A self-test was taken in this browser");
    decide(here, "yes");
    assertThat(front(signedIn(person, Map.of())))
        .contains("Go on where you stopped")
        .doesNotContain("taken in this browser");
  }

  @Test
  void whatIsNotHisStaysApart() {
    Person person = people.any();
    decide(signedIn(person, startedUnnamed()), "no");
    assertThat(front(signedIn(person, Map.of()))).doesNotContain("Go on where you stopped");
  }

  @Test
  void nobodyTakesOverWhatAnotherHas() {
    Map<String, String> before = startedUnnamed();
    decide(signedIn(people.any(), before), "yes");
    Person second = people.any();
    decide(signedIn(second, before), "yes");
    assertThat(front(signedIn(second, Map.of()))).doesNotContain("Go on where you stopped");
  }

  /** Who signs out on a machine of others leaves nothing by which his tests are found. */
  @Test
  void testsOfAPersonStayWithHimAndNotWithTheBrowser() {
    Person person = people.any();
    Map<String, String> here = signedIn(person, Map.of());
    assertThat(start(here).getCookies()).doesNotContainKey(VISITOR);
    assertThat(front(here)).contains("Go on where you stopped");
    browser(Map.of()).get("/").then().body(not(containsString("Go on where you stopped")));
  }

  /** Members of a course see each other's ids in addresses; these open nothing. */
  @Test
  void idOfAPersonIsNoVisitor() {
    Person person = people.any();
    start(signedIn(person, Map.of()));
    assertThat(front(Map.of(VISITOR, person.id().value())))
        .doesNotContain("Go on where you stopped");
  }
}
