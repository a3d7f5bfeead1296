package org.hikiwake.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A program that sends a token with everything. */
public record ApiClient(String token) {

  private static final String ROOT = "/api/v1";

  public RequestSpecification request() {
    return given()
        .redirects()
        .follow(false)
        .urlEncodingEnabled(false)
        .header("Authorization", "Bearer " + token);
  }

  public ValidatableResponse get(String path) {
    return request().get(ROOT + path).then();
  }

  public ValidatableResponse put(String path, String body) {
    return send("PUT", path, body).then();
  }

  public ValidatableResponse post(String path, String body) {
    return send("POST", path, body).then();
  }

  public ValidatableResponse delete(String path) {
    return request().delete(ROOT + path).then();
  }

  public Response send(String method, String path, String body) {
    return request().contentType(ContentType.JSON).body(body).request(method, ROOT + path);
  }
}
