package org.hikiwake.web.selftest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hikiwake.web.pack.AnyQuiz.whileItIsOpen;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.pack.AnyQuiz;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.site.Moments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A self-test that runs when a quiz is published that asks one of its questions. */
@ServerTest
class WithheldInSelfTestTest {

  private static final String NUMBER = "{\"kind\":\"numeric\",\"number\":\"1996\"}";
  private static final String TRUE = "{\"kind\":\"true-false\",\"answer\":true}";
  private static final String WAITS =
      "A quiz asks what this question asks or tells, so it waits here until ";

  @Inject TestPeople people;
  @Inject Library library;
  @Inject Visiting visiting;
  @Inject Clock clock;

  private AnyQuiz quiz;
  private String test;
  private int number;
  private int other;
  private String stem;

  @BeforeEach
  void beginBeforeTheQuizIsPublished() {
    quiz = new AnyQuiz("any", Set.of(new StatementId("numeric")), clock);
    quiz.enter(library, visiting);
    test = begun("immediate-feedback");
  }

  private String begun(String behaviour) {
    String begun =
        Api.ROOT
            + "/"
            + Api.start(
                    "{\"pack\":\"any\",\"kinds\":[\"numeric\",\"true-false\"],\"behaviour\":\""
                        + behaviour
                        + "\"}")
                .jsonPath()
                .getString("id");
    String first = get(begun, "/questions/1").jsonPath().getString("question.kind");
    number = first.equals("numeric") ? 1 : 2;
    other = 3 - number;
    stem = get(begun, "/questions/" + number).jsonPath().getString("question.stem.ask");
    return begun;
  }

  private static Response get(String test, String below) {
    return given().redirects().follow(false).get(test + below);
  }

  private static String page(String test) {
    return test.replace("/api/v1", "");
  }

  private RequestSpecification instructor() {
    return given().cookie(TestPeople.cookieName(), people.cookie(people.any(Role.INSTRUCTOR)));
  }

  @Test
  void questionWaitsInItsPlaceAndComesBack() {
    String here = page(test) + "/questions/" + number;
    given().get(here).then().statusCode(200).body(containsString("Check answer"));
    whileItIsOpen(
        () ->
            given()
                .get(here)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString(WAITS + Moments.at(quiz.closing(), ZoneOffset.UTC)))
                .body(containsString("Question " + number + " of 2"))
                .body(not(containsString("Check answer")))
                .body(not(containsString(stem))));
    AnyQuiz.afterwards(
        () -> given().get(here).then().statusCode(200).body(containsString("Check answer")));
  }

  @Test
  void nothingIsTakenForItUntilTheQuizHasClosed() {
    whileItIsOpen(
        () -> {
          Api.answer(test, number, NUMBER)
              .then()
              .statusCode(403)
              .body("type", equalTo("urn:hikiwake:problem:withheld"))
              .body("detail", containsString("withheld until"));
          given()
              .contentType("application/x-www-form-urlencoded")
              .formParam("number", "1996")
              .post(page(test) + "/questions/" + number + "/response")
              .then()
              .statusCode(403);
          get(test, "/questions/" + number).then().statusCode(403).body(not(containsString(stem)));
          get(test, "")
              .then()
              .body("answered", equalTo(0))
              .body("questions[" + (number - 1) + "].verdict", equalTo("withheld"))
              .body("questions[" + (number - 1) + "].open", equalTo(false))
              .body("questions[" + (other - 1) + "].open", equalTo(true));
        });
    AnyQuiz.afterwards(() -> Api.answer(test, number, NUMBER).then().statusCode(200));
  }

  @Test
  void feedbackThatWasThereIsNotShownAndCountsForNothing() {
    Api.answer(test, number, "{\"kind\":\"numeric\",\"number\":\"7\"}");
    String explained = page(test) + "/questions/" + number;
    given().get(explained).then().body(containsString("¶ 1"));
    get(test, "/summary").then().body("marked", equalTo(1)).body("readAgain", hasSize(1));
    whileItIsOpen(
        () -> {
          given().get(explained).then().body(not(containsString("¶ 1")));
          get(test, "/summary")
              .then()
              .body("marked", equalTo(0))
              .body("unanswered", equalTo(1))
              .body("withheld", equalTo(1))
              .body("readAgain", hasSize(0));
          given()
              .get(page(test) + "/summary")
              .then()
              .body(containsString("1 waits for a quiz to close"))
              .body(not(containsString(stem)));
        });
    AnyQuiz.afterwards(() -> given().get(explained).then().body(containsString("¶ 1")));
  }

  @Test
  void oneGoesOnWithTheOthersAndTheTestStaysOpen() {
    whileItIsOpen(
        () -> {
          assertThat(get(page(test), "").header("Location")).endsWith("/questions/" + other);
          Api.answer(test, other, TRUE).then().statusCode(200);
          assertThat(get(page(test), "").header("Location")).endsWith("/summary");
          get(test, "").then().body("ended", equalTo(null));
          given()
              .get(page(test) + "/summary")
              .then()
              .body(not(containsString("Every question is answered")));
        });
    AnyQuiz.afterwards(
        () -> {
          Api.answer(test, number, NUMBER);
          assertThat(get(test, "").jsonPath().getString("ended")).isNotNull();
          return null;
        });
  }

  @Test
  void markedAtTheEndItsOutcomeIsToldWhenTheQuizHasClosed() {
    String deferred = begun("deferred-feedback");
    Api.answer(deferred, number, NUMBER);
    whileItIsOpen(
        () -> {
          given().put(deferred + "/completion").then().statusCode(200);
          get(deferred, "/summary").then().body("marked", equalTo(0));
        });
    AnyQuiz.afterwards(() -> get(deferred, "/summary").then().body("marked", equalTo(1)));
  }

  @Test
  void itIsNeitherChosenNorRepeated() {
    given().put(test + "/completion");
    whileItIsOpen(
        () -> {
          String again =
              given()
                  .redirects()
                  .follow(false)
                  .post(page(test) + "/repetition")
                  .header("Location")
                  .replaceFirst(".*/self-tests/([^/]+)/.*", "$1");
          get(Api.ROOT + "/" + again, "").then().body("questions", hasSize(1));
          Api.start("{\"pack\":\"any\",\"kinds\":[\"numeric\"]}")
              .then()
              .statusCode(422)
              .body("type", equalTo("urn:hikiwake:problem:no-questions"));
        });
  }

  @Test
  void reviewersSeeItAllTheSame() {
    whileItIsOpen(
        () -> {
          instructor()
              .get(page(test) + "/questions/" + number)
              .then()
              .body(allOf(containsString("Check answer"), containsString(stem)));
          given().get(page(test) + "/questions/" + number).then().body(not(containsString(stem)));
        });
  }
}
