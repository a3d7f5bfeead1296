package org.hikiwake.web.pack;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.hikiwake.web.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class PackApiTest {

  private static final String PACK = "/api/v1/packs/russia-in-asia";

  @Test
  void packsAreListed() {
    get("/api/v1/packs")
        .then()
        .statusCode(200)
        .body("id", hasItem("russia-in-asia"))
        .body("[0].href", equalTo(PACK))
        .body("[0].questions", greaterThan(100));
  }

  @Test
  void packTellsItsReadingsTopicsAndKindsButNotWhoHoldsWhat() {
    get(PACK)
        .then()
        .statusCode(200)
        .body(
            "readings.find{it.id=='multilateralism-2014'}.title",
            equalTo("Multilateralism in Northeast Asia – 2"))
        .body("readings.find{it.id=='multilateralism-2014'}.dateInferred", equalTo(true))
        .body("readings.find{it.id=='multilateralism-2014'}.paragraphs", equalTo(29))
        .body(
            "readings.find{it.id=='multilateralism-2014'}.sections.authors.flatten()",
            hasItem("Sergey Radchenko"))
        .body("topics.id", hasItem("sino-russian-alliance"))
        .body("kinds", hasKey("single-choice"))
        .body("$", not(hasKey("statements")));
  }

  @Test
  void questionsComeWithoutTheirKeys() {
    String all = get(PACK + "/questions?limit=100").asString();
    assertThat(all)
        .doesNotContain(
            "\"keyed\"", "\"proof\"", "\"key\"", "\"truth\"", "\"remarks\"", "\"statements\"");
  }

  @Test
  void questionsArePagedToTheLast() {
    List<String> ids = new ArrayList<>();
    String next = "";
    while (next != null) {
      JsonPath page = get(PACK + "/questions?limit=100&after=" + next).jsonPath();
      ids.addAll(page.getList("questions.id"));
      next = page.getString("next");
    }
    int total = get(PACK + "/questions?limit=0").jsonPath().getInt("total");
    assertThat(ids).hasSize(total).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void questionsAreFiltered() {
    get(PACK + "/questions?kind=matching&limit=1")
        .then()
        .body("questions", hasSize(1))
        .body("questions[0].question.kind", equalTo("matching"));
    int all = get(PACK + "/questions?limit=0").jsonPath().getInt("total");
    int wide = get(PACK + "/questions?limit=0&topic=russia-and-japan").jsonPath().getInt("total");
    int narrow = get(PACK + "/questions?limit=0&topic=island-dispute").jsonPath().getInt("total");
    assertThat(narrow).isPositive().isLessThan(wide);
    assertThat(wide).isLessThan(all);
  }

  @Test
  void questionIsFoundByItsId() {
    String id = get(PACK + "/questions?limit=1").jsonPath().getString("questions[0].id");
    get(PACK + "/questions/" + id).then().statusCode(200).body("id", equalTo(id));
  }

  @Test
  void whoProposedHikiwakeIsAmongThem() {
    JsonPath page =
        get(PACK + "/questions?kind=single-choice&topic=island-dispute&limit=100").jsonPath();
    assertThat(page.<String>getList("questions.question.stem.ask"))
        .contains("Who proposed hikiwake?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/questions/q-gone", "/questions/NO%20ID"})
  void unknownQuestionsAreNotFound(String path) {
    get(PACK + path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", endsWith(":unknown-question"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nope", "NO%20ID"})
  void unknownPacksAreNotFound(String pack) {
    get("/api/v1/packs/" + pack).then().statusCode(404).body("type", endsWith(":unknown-pack"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=-1", "limit=101", "kind=telepathy", "topic=gone", "reading=gone"})
  void whatCannotBeListedIsSaid(String query) {
    get(PACK + "/questions?" + query)
        .then()
        .statusCode(422)
        .body("type", endsWith(":unacceptable"))
        .body("detail", containsString(" "));
  }
}
