package org.hikiwake.web.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.hikiwake.web.ServerTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One's own account, and an administrator's look after others'. */
@ServerTest
class AccountPagesTest {

  @Inject TestPeople people;

  private RequestSpecification as(Person person) {
    return given().redirects().follow(false).cookie(TestPeople.cookieName(), people.cookie(person));
  }

  @Test
  void nameAndZoneAreChanged() {
    Person person = people.any();
    as(person)
        .formParams(Map.of("name", "  Ada   Lovelace ", "zone", "Asia/Tokyo"))
        .post("/account/profile")
        .then()
        .statusCode(303);
    as(person)
        .get("/account")
        .then()
        .body(containsString("value=\"Ada Lovelace\""), containsString("(Asia/Tokyo)"));
  }

  /** Of two that are marked, a browser takes the last: who saved his name would lose his zone. */
  @Test
  void onlyHisZoneIsChosen() {
    Person person = people.any();
    as(person)
        .formParams(Map.of("name", "Ada", "zone", "Asia/Tokyo"))
        .post("/account/profile")
        .then()
        .statusCode(303);
    String page = as(person).get("/account").asString();
    assertThat(page.split("<option selected>", -1)).hasSize(2);
    assertThat(page).contains("<option selected>Asia/Tokyo<");
  }

  @Test
  void whatCannotBeTakenIsSaidBesideItsFieldAndKept() {
    as(people.any())
        .formParams(Map.of("name", " ", "zone", "Mars/Olympus"))
        .post("/account/profile")
        .then()
        .statusCode(422)
        .body(
            containsString("Give a name."),
            containsString("Choose a time zone from the list."),
            containsString("aria-invalid=\"true\""));
  }

  @Test
  void newPasswordNeedsTheOldOneAndEndsAllOtherSignIns() {
    Person person = people.any();
    String elsewhere = people.cookie(person);
    as(person)
        .formParams(Map.of("current", "wrong one", "password", "walnut ferry quilt"))
        .post("/account/password")
        .then()
        .statusCode(422)
        .body(containsString("not your password now"));
    as(person)
        .formParams(Map.of("current", TestPeople.PASSWORD, "password", "walnut ferry quilt"))
        .post("/account/password")
        .then()
        .statusCode(303)
        .cookie(TestPeople.cookieName());
    given()
        .redirects()
        .follow(false)
        .cookie(TestPeople.cookieName(), elsewhere)
        .get("/account")
        .then()
        .statusCode(303);
  }

  @Nested
  class OfOthers {

    @Test
    void administratorEntersSomebodyAndGivesHimTheLink() {
      Person admin = people.any(Role.ADMINISTRATOR);
      String where =
          as(admin)
              .formParams(Map.of("name", "Grace Hopper", "email", "Grace@Example.org"))
              .post("/people")
              .then()
              .statusCode(303)
              .extract()
              .header("Location");
      as(admin).get(where).then().body(containsString("Has not chosen a password yet"));
      as(admin)
          .post(where + "/link")
          .then()
          .statusCode(200)
          .body(containsString("/links/"), containsString("30 days"));
      as(admin)
          .get(where)
          .then()
          .body(containsString("Link for a password made"), containsString("by " + admin.name()));
    }

    @Test
    void nobodyIsEnteredTwice() {
      Person known = people.any();
      as(people.any(Role.ADMINISTRATOR))
          .formParams(Map.of("name", "Again", "email", known.email().value()))
          .post("/people")
          .then()
          .statusCode(422)
          .body(containsString("has an account with this address"));
    }

    @Test
    void peopleAreFoundByNameAndAddress() {
      Person one = people.any();
      Person other = people.any();
      as(people.any(Role.ADMINISTRATOR))
          .queryParam("text", one.name().toUpperCase(Locale.ROOT))
          .get("/people")
          .then()
          .body(containsString(one.id().value()), not(containsString(other.id().value())));
    }

    @Test
    void rolesAreGivenAndTaken() {
      Person person = people.any();
      Person admin = people.any(Role.ADMINISTRATOR);
      as(admin)
          .formParam("instructor", "yes")
          .post("/people/" + person.id() + "/roles")
          .then()
          .statusCode(303);
      as(person).get("/courses").then().body(containsString("Open a course"));
      as(admin).post("/people/" + person.id() + "/roles").then().statusCode(303);
      as(person).get("/courses").then().body(not(containsString("Open a course")));
    }
  }
}
