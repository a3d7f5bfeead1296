package org.hikiwake.web.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.store.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Tokens are made on a page, shown once, and end when their person wants it. */
@ServerTest
class TokenPagesTest {

  private static final Pattern SECRET = Pattern.compile("hkw_[A-Za-z0-9_-]{43}");
  private static final String OPEN = "/api/v1/packs";

  @Inject TestPeople people;
  @Inject Tokens tokens;
  @Inject TokenRows rows;

  private RequestSpecification as(Person person) {
    return given().redirects().follow(false).cookie(TestPeople.cookieName(), people.cookie(person));
  }

  private Response make(Person person, Map<String, String> fields) {
    return as(person)
        .formParams(fields)
        .formParam("current", TestPeople.PASSWORD)
        .post("/account/tokens");
  }

  private String made(Person person) {
    Response page =
        make(person, Map.of("name", "Our  LMS", "days", "30", "courses:read", "yes"))
            .then()
            .statusCode(201)
            .header("Cache-Control", containsString("no-store"))
            .extract()
            .response();
    return SECRET
        .matcher(page.asString())
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  private static Response with(String token, String path) {
    return given().redirects().follow(false).header("Authorization", "Bearer " + token).get(path);
  }

  @Test
  void theSecretIsShownOnceAndOnlyItsHashIsKept() {
    Person person = people.any();
    String secret = made(person);
    as(person)
        .get("/account/tokens")
        .then()
        .body(
            containsString("Our LMS"),
            containsString("courses:read"),
            containsString("never used"),
            not(containsString("hkw_")));
    assertThat(rows.list("person", person.id().value()))
        .singleElement()
        .satisfies(row -> assertThat(secret).doesNotContain(row.secret));
  }

  @Test
  void itWorksUntilItExpiresAndItsUseIsNoted() {
    Person person = people.any();
    String secret = made(person);
    with(secret, OPEN).then().statusCode(200);
    as(person).get("/account/tokens").then().body(containsString("last used"));
    MovableClock.after(Duration.ofDays(31), () -> with(secret, OPEN))
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
        .contentType("application/problem+json")
        .body("type", is("urn:hikiwake:problem:invalid-token"));
  }

  @Test
  void whatIsNoTokenIsRefusedAlsoWhereNobodyHasToBeKnown() {
    for (String bad : new String[] {"x", "hkw_", "hkw_" + "x".repeat(43), "x".repeat(5_000)}) {
      with(bad, OPEN).then().statusCode(401);
    }
    with(people.cookie(people.any()), OPEN).then().statusCode(401);
  }

  @Test
  void aBadTokenIsNotMadeGoodByACookie() {
    as(people.any()).header("Authorization", "Bearer hkw_no").get(OPEN).then().statusCode(401);
  }

  @Test
  void itOpensNoPage() {
    with(made(people.any()), "/account")
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
  }

  @Test
  void noPageIsSentFromElsewhereBecauseItHasAToken() {
    as(people.any())
        .header("Authorization", "Bearer " + made(people.any()))
        .header("Sec-Fetch-Site", "cross-site")
        .post("/account/sign-out")
        .then()
        .statusCode(403);
  }

  /** A browser into which another system launched him proves nothing. */
  @Test
  void passwordIsAskedFor() {
    Person person = people.any();
    as(person)
        .formParams(
            Map.of("name", "Mine", "days", "30", "courses:read", "yes", "current", "guessed"))
        .post("/account/tokens")
        .then()
        .statusCode(422)
        .body(containsString("That is not your password now."));
    assertThat(rows.list("person", person.id().value())).isEmpty();
  }

  @Test
  void newPasswordEndsIt() {
    Person person = people.any();
    String secret = made(person);
    as(person)
        .formParams(Map.of("current", TestPeople.PASSWORD, "password", "walnut ferry quilt"))
        .post("/account/password")
        .then()
        .statusCode(303);
    with(secret, OPEN).then().statusCode(401);
  }

  @Test
  void whatIsMissingIsSaid() {
    Person person = people.any();
    make(person, Map.of("days", "30", "courses:read", "yes"))
        .then()
        .statusCode(422)
        .body(containsString("Give the token a name."));
    make(person, Map.of("name", "n".repeat(101), "days", "30"))
        .then()
        .statusCode(422)
        .body(containsString("100 characters"), containsString("Tick at least one"));
    make(person, Map.of("name", "LMS", "days", "10000", "launch", "yes"))
        .then()
        .statusCode(422)
        .body(containsString("for how long"));
    assertThat(tokens.of(person.id())).isEmpty();
  }

  @Test
  void nobodyHasTooMany() {
    Person person = people.any();
    for (int n = 0; n < Tokens.MOST; n++) {
      tokens.make(person.id(), "one", Set.of(Scope.LAUNCH), Token.USUAL_LIFE);
    }
    make(person, Map.of("name", "LMS", "days", "90", "launch", "yes"))
        .then()
        .statusCode(422)
        .body(containsString("You have 50 tokens."));
  }

  @Nested
  class Ends {

    private Person person;
    private String secret = "";

    @BeforeEach
    void make() {
      person = people.any();
      secret = made(person);
    }

    private void assertEnded() {
      with(secret, OPEN).then().statusCode(401);
      assertThat(tokens.of(person.id())).isEmpty();
    }

    @Test
    void whenItIsRevoked() {
      String id = tokens.of(person.id()).get(0).id();
      as(people.any()).post("/account/tokens/" + id + "/revocation").then().statusCode(404);
      with(secret, OPEN).then().statusCode(200);
      as(person).post("/account/tokens/" + id + "/revocation").then().statusCode(303);
      assertEnded();
    }

    @Test
    void whenItsPersonSignsOutEverywhere() {
      as(person).post("/account/sign-out").then().statusCode(303);
      assertEnded();
    }

    @Test
    void whenItsPersonIsForgotten() {
      as(people.any(Role.ADMINISTRATOR))
          .post("/people/" + person.id() + "/oblivion")
          .then()
          .statusCode(303);
      assertEnded();
    }
  }
}
