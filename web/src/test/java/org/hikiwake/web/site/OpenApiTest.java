package org.hikiwake.web.site;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.Set;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.selftest.Marking;
import org.hikiwake.web.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The API's description tells the truth: what the server really says is of its schemas. */
@ServerTest
class OpenApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode document() throws IOException {
    return JSON.readTree(get("/api/openapi?format=json").asString());
  }

  private static void assertFits(String schema, String json) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("$ref", "#/components/schemas/" + schema);
    root.set("components", document().path("components"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root)
                .validate(JSON.readTree(json)))
        .isEmpty();
  }

  @Test
  void everyPathOfTheApiIsDescribedAndNoPage() throws IOException {
    assertThat(document().path("paths").fieldNames())
        .toIterable()
        .allSatisfy(path -> assertThat(path).startsWith("/api/v1/"))
        .contains("/api/v1/packs/{pack}/questions", "/api/v1/self-tests/{id}/summary");
  }

  @ParameterizedTest
  @EnumSource
  void questionsResponsesAndOutcomesFit(Kind kind) throws IOException {
    String test =
        given()
            .contentType(ContentType.JSON)
            .body("{\"pack\":\"any\",\"kinds\":[\"" + kind.word() + "\"]}")
            .post("/api/v1/self-tests")
            .jsonPath()
            .getString("questions[0].href");
    assertFits("SelfTestQuestion", get(test).asString());
    Response response =
        AnyQuestion.any(kind).keyedResponse().orElse(new EssayResponse("A text of some words."));
    assertFits("Response", QuizJson.line(response));
    String answered =
        given()
            .contentType(ContentType.JSON)
            .body(QuizJson.line(response))
            .put(test + "/response")
            .asString();
    assertFits("SelfTestQuestion", answered);
  }

  @ParameterizedTest
  @EnumSource
  void selfTestsFitByEveryWayOfMarking(Marking marking) throws IOException {
    String test =
        given()
            .contentType(ContentType.JSON)
            .body(
                "{\"pack\":\"any\",\"kinds\":[\"multiple-choice\"],\"behaviour\":\""
                    + marking.word()
                    + "\"}")
            .post("/api/v1/self-tests")
            .header("Location")
            .replaceFirst(".*/api/", "/api/");
    Response half = new MultipleChoiceResponse(Set.of(PartId.of("Ann")));
    String answered =
        given()
            .contentType(ContentType.JSON)
            .queryParam("certainty", 2)
            .body(QuizJson.line(half))
            .put(test + "/questions/1/response")
            .asString();
    assertThat(answered).contains(marking == Marking.AT_THE_END ? "answered" : "\"mark\":\"1");
    assertFits("SelfTestQuestion", answered);
    assertFits("SelfTest", get(test).asString());
    assertFits("Summary", get(test + "/summary").asString());
  }

  @Test
  void restFits() throws IOException {
    assertFits("PackDetail", get("/api/v1/packs/russia-in-asia").asString());
    assertFits("QuestionListing", get("/api/v1/packs/russia-in-asia/questions").asString());
    String examination = "/api/v1/packs/russia-in-asia/examination";
    assertFits("ExaminationListing", get(examination + "?limit=100").asString());
    assertFits("ExaminationListing", get(examination + "?result=unsound").asString());
    assertFits("Problem", get("/api/v1/packs/nope").asString());
  }

  @Test
  void descriptionCanBeReadInABrowser() {
    get("/api/docs/").then().statusCode(200);
  }
}
