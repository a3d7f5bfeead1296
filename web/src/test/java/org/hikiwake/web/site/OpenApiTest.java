package org.hikiwake.web.site;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.web.ApiDescription.assertFits;
import static org.hikiwake.web.ApiDescription.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.selftest.Marking;
import org.hikiwake.web.ApiDescription;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The API's description tells the truth: what the server really says is of its schemas. */
@ServerTest
class OpenApiTest {

  private static final Path COMMITTED = Path.of("../docs/openapi.yaml");

  @Test
  void everyPathOfTheApiIsDescribedAndNoPage() throws IOException {
    assertThat(document().path("paths").fieldNames())
        .toIterable()
        .allSatisfy(path -> assertThat(path).startsWith("/api/v1/"))
        .contains("/api/v1/packs/{pack}/questions", "/api/v1/self-tests/{id}/summary");
  }

  /** What is committed is what programs are made from; what the server says is in target. */
  @Test
  void descriptionIsTheCommittedOne() throws IOException {
    String said = get("/api/openapi").asString();
    Files.writeString(Path.of("target/openapi.yaml"), said);
    assertThat(said).isEqualTo(Files.readString(COMMITTED));
    assertThat(said).startsWith("---\nopenapi: 3.1.0\n");
  }

  @Test
  void everyOperationHasASummaryAndSaysHowItFails() throws IOException {
    List<JsonNode> operations = new ArrayList<>();
    document().path("paths").forEach(path -> path.forEach(operations::add));
    assertThat(operations)
        .hasSizeGreaterThan(35)
        .allSatisfy(said -> assertThat(said.path("summary").asText()).isNotEmpty())
        .allSatisfy(
            said ->
                assertThat(said.path("responses").fieldNames())
                    .toIterable()
                    .as(said.path("summary").asText())
                    .anyMatch(status -> status.startsWith("2")))
        .filteredOn(said -> said.has("security"))
        .hasSizeGreaterThan(25)
        .allSatisfy(
            said -> {
              assertFailsWithProblem(said, "401");
              assertFailsWithProblem(said, "403");
            });
  }

  private static void assertFailsWithProblem(JsonNode operation, String status) {
    String schema = "/responses/" + status + "/content/application~1problem+json/schema/$ref";
    assertThat(operation.at(schema).asText())
        .as(operation.path("summary").asText())
        .isEqualTo("#/components/schemas/Problem");
  }

  @Test
  void everyOperationThatNeedsATokenNamesItsScope() throws IOException {
    List<String> scopes = new ArrayList<>();
    document()
        .path("paths")
        .forEach(
            path ->
                path.forEach(
                    said ->
                        said.path("security")
                            .forEach(one -> scopes.add(one.at("/token/0").asText()))));
    assertThat(scopes).hasSizeGreaterThan(25).allMatch(scope -> !scope.isEmpty());
    assertThat(scopes.stream().distinct())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Scope.values()).map(Scope::word).toList());
    assertThat(document().at("/components/securitySchemes/token/scheme").asText())
        .isEqualTo("bearer");
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
  void examplesOfDraftsFit(Kind kind) {
    JsonNode example = ApiDescription.draft(kind.word());
    assertFits("Draft", example.toString());
    assertThat(example.path("kind").asText()).isEqualTo(kind.word());
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
