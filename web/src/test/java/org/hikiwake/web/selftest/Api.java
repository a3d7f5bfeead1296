package org.hikiwake.web.selftest;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.hikiwake.quiz.json.QuizJson;

/** What the tests say to the API of self-tests. */
final class Api {

  static final String ROOT = "/api/v1/self-tests";

  private Api() {}

  static Response start(String body) {
    return given().contentType(ContentType.JSON).body(body).post(ROOT);
  }

  /** Starts a self-test of one kind on the pack that has every kind, and returns its address. */
  static String startOf(String kind) {
    return startOf(kind, "immediate-feedback");
  }

  /** The same, marked by that behaviour. */
  static String startOf(String kind, String behaviour) {
    JsonPath test =
        start("{\"pack\":\"any\",\"kinds\":[\"" + kind + "\"],\"behaviour\":\"" + behaviour + "\"}")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    return ROOT + "/" + test.getString("id");
  }

  static Response answer(String test, int position, Object response) {
    String body = response instanceof String text ? text : QuizJson.line(response);
    return given()
        .contentType(ContentType.JSON)
        .body(body)
        .put(test + "/questions/" + position + "/response");
  }

  /** Answers with a certainty. */
  static Response answer(String test, int position, Object response, Object certainty) {
    return given()
        .contentType(ContentType.JSON)
        .queryParam("certainty", certainty)
        .body(response instanceof String text ? text : QuizJson.line(response))
        .put(test + "/questions/" + position + "/response");
  }
}
