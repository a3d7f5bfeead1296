package org.hikiwake.web.examination;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.hikiwake.web.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class ExaminationApiTest {

  private static final String API = "/api/v1/packs/russia-in-asia/examination";

  private static JsonPath saying(String words, String family) {
    return given().queryParam("q", words).queryParam("family", family).get(API).jsonPath();
  }

  @Test
  void questionsComeWithKeysProofsAndDifficulty() {
    JsonPath page = saying("who proposed hikiwake", "proposer");
    assertThat(page.getInt("total")).isEqualTo(1);
    String keyed = "questions[0].options.find{it.keyed}.";
    assertThat(page.getString(keyed + "text")).isEqualTo("Vladimir Putin");
    assertThat(page.getString(keyed + "citations[0].at")).isEqualTo("multilateralism-2014#6");
    assertThat(page.getList("questions[0].proofs.findAll{it.keyed}.rule"))
        .containsExactly("PROPOSED");
    assertThat(page.getDouble("questions[0].difficulty.share")).isBetween(0.0, 1.0);
    assertThat(page.getString("questions[0].result")).isEqualTo("passed");
    String id = page.getString("questions[0].id");
    get(API + "/questions/" + id).then().statusCode(200).body("id", equalTo(id));
  }

  @Test
  void questionsArePagedToTheLast() {
    List<String> ids = new ArrayList<>();
    String next = "";
    while (next != null) {
      JsonPath page = get(API + "?kind=cloze&limit=100&after=" + next).jsonPath();
      ids.addAll(page.getList("questions.id"));
      next = page.getString("next");
    }
    int total = get(API + "?kind=cloze&limit=0").jsonPath().getInt("total");
    assertThat(ids).hasSize(total).doesNotHaveDuplicates().isSorted().hasSizeGreaterThan(100);
  }

  /** Every question has one result, one kind and one band, so each of these counts to the total. */
  @Test
  void countsOfAFacetAddUpToTheTotal() {
    JsonPath page = get(API + "?author=vladimir-putin&limit=0").jsonPath();
    for (String facet : List.of("result", "kind", "family", "difficulty")) {
      int sum =
          page.<String, Integer>getMap("counts." + facet).values().stream()
              .mapToInt(Integer::intValue)
              .sum();
      assertThat(sum).as(facet).isEqualTo(page.getInt("total")).isPositive();
    }
  }

  @Test
  void widerTopicIncludesItsNarrowerOnes() {
    int wide = get(API + "?limit=0&topic=russia-and-japan").jsonPath().getInt("total");
    int narrow = get(API + "?limit=0&topic=island-dispute").jsonPath().getInt("total");
    int both =
        get(API + "?limit=0&topic=russia-and-japan")
            .jsonPath()
            .getInt("counts.topic.island-dispute");
    assertThat(narrow).isPositive().isLessThan(wide).isEqualTo(both);
  }

  @Test
  void wordsAreFoundWhateverTheirCaseAndAccents() {
    int plain = saying("hikiwake", "").getInt("total");
    assertThat(plain).isPositive();
    assertThat(saying("HÍKIWAKE", "").getInt("total")).isEqualTo(plain);
  }

  @Test
  void refusalsTellReasonsAndStatements() {
    JsonPath refusals = get(API + "/refusals").jsonPath();
    assertThat(refusals.getList("reason")).hasSizeGreaterThan(10);
    List<Integer> counts = refusals.getList("count");
    assertThat(counts).isSortedAccordingTo((a, b) -> b - a);
    assertThat(refusals.getList("[0].statements")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=-1", "limit=101", "kind=riddle", "topic=gone", "result=fine"})
  void whatCannotBeListedIsSaid(String query) {
    get(API + "?" + query)
        .then()
        .statusCode(422)
        .body("type", endsWith(":unacceptable"))
        .body("detail", containsString(" "));
  }

  @Test
  void unknownQuestionIsNotFound() {
    get(API + "/questions/q-gone")
        .then()
        .statusCode(404)
        .body("type", endsWith(":unknown-question"));
  }
}
