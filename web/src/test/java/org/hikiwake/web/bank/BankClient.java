package org.hikiwake.web.bank;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.ApiClient;

/** A program before the bank of a pack. */
record BankClient(ApiClient api, PackId pack) {

  static BankClient of(String token, PackId pack) {
    return new BankClient(new ApiClient(token), pack);
  }

  private String address(String below) {
    return "/packs/" + pack + "/bank" + below;
  }

  ValidatableResponse get(String below) {
    return api.get(address(below));
  }

  ValidatableResponse question(String id) {
    return get("/questions/" + id);
  }

  ValidatableResponse post(String below, String body) {
    return api.post(address(below), body);
  }

  /** Sends a change of the question with that revision. */
  ValidatableResponse change(String method, String id, String below, String revision, String body) {
    return api.request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + revision + "\"")
        .body(body)
        .request(method, "/api/v1" + address("/questions/" + id + below))
        .then();
  }

  /** The same with the revision that there is now. */
  ValidatableResponse change(String method, String id, String below, String body) {
    return change(method, id, below, revision(id), body);
  }

  ValidatableResponse decide(String id, String revision, String decision, String reason) {
    return change(
        "PUT",
        id,
        "/decision",
        revision,
        "{\"decision\":\"" + decision + "\",\"reason\":\"" + reason + "\"}");
  }

  String revision(String id) {
    return question(id).statusCode(200).extract().path("revision");
  }
}
