package org.hikiwake.web.examination;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for looking at all questions, as a browser without scripts uses them. */
@ServerTest
class QuestionPagesTest {

  @Inject Library library;
  @Inject Catalogues catalogues;

  private static final String PAGE = "/questions?pack=russia-in-asia";
  private static final String API = "/api/v1/packs/russia-in-asia/examination";

  private static List<String> found(String html, String pattern) {
    return Pattern.compile(pattern).matcher(html).results().map(m -> m.group(1)).toList();
  }

  private static int number(String html) {
    return Integer.parseInt(found(html, "id=\"found\">(\\d+) question").get(0));
  }

  @Test
  void saysThatItShowsKeysAndMarksThemNotByColourAlone() {
    get(PAGE)
        .then()
        .statusCode(200)
        .body(containsString("This page shows the answers"))
        .body(containsString("<span aria-hidden=\"true\">✓</span> Right"))
        .body(containsString("By the independent checker"))
        .body(containsString("are expected to answer wrongly"));
  }

  /** All parts of an order are right, and what matters is the place of each. */
  @Test
  void partsInOrderAreNumberedInsteadOfMarkedRight() {
    String id = get(API + "?kind=ordering&limit=1").jsonPath().getString("questions[0].id");
    String html = get("/questions/" + id).asString();
    List<String> places = found(html, "<p class=\"standing\">([^<]*)</p>");
    assertThat(places).startsWith("1.", "2.", "3.").hasSize(found(html, "class=\"(label)").size());
    assertThat(html).doesNotContain("✓");
  }

  @Test
  void nearlyTheSameLeadToEachOther() {
    ExaminedPack pack = library.examined("russia-in-asia");
    Catalogue catalogue = catalogues.of(pack);
    ExaminedQuestion one =
        pack.examination().all().stream()
            .map(examined -> examined.version().id().value())
            .flatMap(id -> catalogue.alike(id).stream())
            .findFirst()
            .orElseThrow();
    assertThat(catalogue.alike(one.id()))
        .isNotEmpty()
        .allSatisfy(
            other -> {
              assertThat(other.statements()).isNotEqualTo(one.statements());
              assertThat(get("/questions/" + other.id()).asString())
                  .contains("Nearly the same", "href=\"/questions/" + one.id());
            });
  }

  @Test
  void withoutAPackShowsTheFirst() {
    get("/questions").then().statusCode(200).body(containsString("All questions: Russia in Asia"));
  }

  @Test
  void everyQuestionIsOnExactlyOnePage() {
    String html = get(PAGE + "&kind=essay").asString();
    List<String> ids = new ArrayList<>();
    for (int page = 1; ids.size() < number(html); page++) {
      List<String> more =
          found(
              get(PAGE + "&kind=essay&page=" + page).asString(),
              "<h3 class=\"stem\" id=\"([^\"]+)");
      assertThat(more).isNotEmpty();
      ids.addAll(more);
    }
    assertThat(ids).hasSize(number(html)).doesNotHaveDuplicates().hasSizeGreaterThan(20);
  }

  @Test
  void linksOfThePagesKeepTheFilter() {
    String html = get(PAGE + "&kind=essay&q=china").asString();
    List<String> next = found(html, "href=\"([^\"]+)\" rel=\"next\"");
    assertThat(next).containsExactly(PAGE + "&amp;kind=essay&amp;q=china&amp;page=2");
    get(PAGE + "&kind=essay&q=china&page=2")
        .then()
        .body(containsString("rel=\"prev\""))
        .body(containsString("value=\"essay\" selected"))
        .body(containsString("value=\"china\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "99999999999", "x", "9999"})
  void pageThatIsNotThereIsTheNearest(String page) {
    get(PAGE + "&page=" + page).then().statusCode(200).body(containsString("<article"));
  }

  /** The number beside a choice is what one gets by choosing it, whatever else is chosen. */
  @Test
  void countBesideAChoiceIsWhatChoosingItLeaves() {
    String filtered = PAGE + "&reading=stumbling-block-2017&family=holder";
    String html = get(filtered).asString();
    List<MatchResult> choices =
        Pattern.compile("<option value=\"([^\"]+)\"[^>]*>[^<]*\\((\\d+)\\)</option>")
            .matcher(html.substring(html.indexOf("id=\"author\""), html.indexOf("id=\"topic\"")))
            .results()
            .toList();
    assertThat(choices).hasSizeGreaterThan(1);
    for (MatchResult choice : choices) {
      String chosen = get(filtered + "&author=" + choice.group(1)).asString();
      assertThat(number(chosen)).as(choice.group(1)).isEqualTo(Integer.parseInt(choice.group(2)));
    }
  }

  @Test
  void whereNothingMatchesItSaysWhichFiltersToClear() {
    given()
        .queryParam("q", "no such words")
        .queryParam("kind", "essay")
        .get(PAGE)
        .then()
        .statusCode(200)
        .body(containsString("0 questions"))
        .body(containsString("Nothing matches all of these filters"))
        .body(containsString("href=\"" + PAGE + "&amp;kind=essay\""))
        .body(containsString("href=\"" + PAGE + "&amp;q=no+such+words\""));
  }

  @Test
  void whatDidNotPassIsShownWithItsReasons() {
    get(PAGE + "&result=flawed")
        .then()
        .body(containsString("Item-writing flaws"))
        .body(containsString("guideline"));
    JsonPath first = get(API + "?result=flawed&limit=1").jsonPath();
    get("/questions/" + first.getString("questions[0].id"))
        .then()
        .statusCode(200)
        .body(containsString("<code>" + first.getString("questions[0].findings[0].code")))
        .body(not(containsString("class=\"filters\"")));
  }

  @Test
  void whatIsNotAskedIsGroupedByReasonAndEveryStatementCanBeReached() {
    String html = get("/questions/not-asked?pack=russia-in-asia").asString();
    List<String> all = found(html, "href=\"([^\"]+group=[^\"]+)\"");
    assertThat(all).isNotEmpty();
    String group = get(all.get(0).replace("&amp;", "&")).asString();
    int statements = Integer.parseInt(found(group, "(\\d+) statements").get(0));
    assertThat(statements).isGreaterThan(5);
    assertThat(found(group, "<code>([^<]+)</code></li>")).hasSize(Math.min(100, statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/questions/q-gone",
        "/questions?pack=nope",
        "/questions/not-asked?pack=russia-in-asia&group=gone"
      })
  void whatIsNotThereGetsAPage(String address) {
    get(address).then().statusCode(404).body(containsString("To the front page"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/questions?pack=russia-in-asia&author=nobody",
        "/questions?pack=russia-in-asia&kind=riddle",
        "/questions/not-asked?pack=russia-in-asia&family=riddle"
      })
  void unknownFiltersAreRefused(String address) {
    get(address).then().statusCode(422).body(containsString("Choose from those"));
  }

  @Test
  void frontPageAndApiCountWhatPassed() {
    int passed = get(API + "?result=passed&limit=0").jsonPath().getInt("total");
    assertThat(get("/api/v1/packs/russia-in-asia").jsonPath().getInt("pack.questions"))
        .isEqualTo(passed);
    // The texts of the shipped readings are not at hand here.
    int hotTexts = get(API + "?result=passed&kind=hot-text&limit=0").jsonPath().getInt("total");
    assertThat(hotTexts).isPositive();
    int asked = passed - hotTexts;
    get("/").then().body(containsString(asked + " questions"));
    int essays = get(API + "?result=passed&kind=essay&limit=0").jsonPath().getInt("total");
    get("/self-tests/new?pack=russia-in-asia")
        .then()
        .body(containsString(essays + " essays are asked only where you tick them"))
        .body(containsString((asked - essays) + " questions to choose from"));
  }
}
