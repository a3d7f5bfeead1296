package org.hikiwake.web.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking at generated questions one by one, and deciding on each. */
@ServerTest
class ReviewPagesTest {

  private static final Pattern QUESTION = Pattern.compile("action=\"/review/(q-[a-z0-9]+)\\?pack");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

  /** Each test has a part of the questions for itself, so that none is in another's way. */
  private static final String PACK = "pack=russia-in-asia";

  @Inject TestPeople people;
  @Inject Reviews reviews;

  private Person reviewer;
  private String cookie;

  @BeforeEach
  void signIn() {
    reviewer = people.any(Role.INSTRUCTOR);
    cookie = people.cookie(reviewer);
  }

  private RequestSpecification desk() {
    return given()
        .redirects()
        .follow(false)
        .urlEncodingEnabled(false)
        .cookie(TestPeople.cookieName(), cookie);
  }

  private String queue(String query) {
    return desk().get("/review?" + PACK + query).then().statusCode(200).extract().asString();
  }

  private static String found(Pattern pattern, String html) {
    Matcher matcher = pattern.matcher(html.substring(html.indexOf("<article")));
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private Response decide(String html, String query, String decision, String note) {
    return desk()
        .formParams(
            Map.of(
                "decision",
                decision,
                "note",
                note,
                "version",
                found(VERSION, html),
                "seen",
                found(SEEN, html)))
        .post("/review/" + found(QUESTION, html) + "?" + PACK + query);
  }

  private String follow(Response decided) {
    assertThat(decided.statusCode()).isEqualTo(303);
    return desk().get(decided.header("Location")).then().statusCode(200).extract().asString();
  }

  @ParameterizedTest
  @CsvSource({"proposer, accepted, ''", "cloze, rejected, The wording is unclear"})
  void decisionLeadsToTheNextAndIsKeptWithItsPersonDateAndVersion(
      String family, String decision, String note) {
    String filter = "&family=" + family;
    String first = queue(filter);
    String id = found(QUESTION, first);
    String next = follow(decide(first, filter, decision, note));
    assertThat(found(QUESTION, next)).isNotEqualTo(id);
    assertThat(next).contains("data-undo");
    assertThat(reviews.history(new QuestionId(id)))
        .singleElement()
        .satisfies(
            review -> {
              assertThat(review.decision().word()).isEqualTo(decision);
              assertThat(review.note()).isEqualTo(note);
              assertThat(review.reviewer()).isEqualTo(reviewer.id());
              assertThat(review.version()).isEqualTo(found(VERSION, first));
            });
    assertThat(queue(filter + "&pile=" + decision)).contains(reviewer.name());
  }

  @Test
  void rejectionNeedsAReason() {
    String filter = "&family=amount";
    String html = queue(filter);
    decide(html, filter, "rejected", "  ")
        .then()
        .statusCode(422)
        .body(containsString("Say why it is rejected"), containsString(found(QUESTION, html)));
    assertThat(reviews.history(new QuestionId(found(QUESTION, html)))).isEmpty();
  }

  @Test
  void whatWasDecidedCanBeTakenBackAndStaysInTheHistory() {
    String filter = "&family=agrees";
    String first = queue(filter);
    String id = found(QUESTION, first);
    follow(decide(first, filter, "accepted", ""));
    String again = queue(filter + "&at=" + id);
    String back = follow(decide(again, filter, "retracted", ""));
    assertThat(found(QUESTION, back)).isEqualTo(id);
    assertThat(reviews.history(new QuestionId(id)))
        .extracting(Review::decision)
        .containsExactly(Decision.RETRACTED, Decision.ACCEPTED);
    assertThat(queue(filter + "&at=" + id)).contains("Accepted by", "Taken back by");
  }

  @Test
  void secondOfTwoReviewersIsToldWhatTheFirstDecided() {
    String filter = "&family=objects";
    String seenByBoth = queue(filter);
    decide(seenByBoth, filter, "accepted", "").then().statusCode(303);
    decide(seenByBoth, filter, "rejected", "Unclear")
        .then()
        .statusCode(422)
        .body(containsString("Somebody else has decided"), containsString("Accepted by"));
  }

  @Test
  void decisionOnAnotherVersionIsNotTaken() {
    String filter = "&family=answers";
    String html = queue(filter);
    desk()
        .formParams(Map.of("decision", "accepted", "version", "q-old.1", "seen", "0"))
        .post("/review/" + found(QUESTION, html) + "?" + PACK + filter)
        .then()
        .statusCode(422)
        .body(containsString("has changed while you looked"));
  }

  @Test
  void skippingLeadsOnAndDecidesNothing() {
    String filter = "&family=selection";
    String first = found(QUESTION, queue(filter));
    String second = found(QUESTION, queue(filter + "&after=" + first));
    assertThat(second).isNotEqualTo(first);
    assertThat(reviews.history(new QuestionId(first))).isEmpty();
  }

  @Test
  void reviewerSeesKeyCitationsProofAndWhatAStudentSees() {
    assertThat(queue("&kind=single-choice"))
        .contains("class=\"part keyed\"", "class=\"citation", "As a student sees it")
        .contains("type=\"radio\"");
  }

  @Test
  void unreadableDecisionsAreRefused() {
    String html = queue("&family=view");
    decide(html, "&family=view", "published", "").then().statusCode(400);
    desk()
        .formParams(Map.of("decision", "accepted"))
        .post("/review/q-none?" + PACK)
        .then()
        .statusCode(404);
  }

  @Test
  void whatDidNotPassIsShownOnlyToWhoAsksAndIsAcceptedOnlyWithAReason() {
    String filter = "&family=correction&result=flawed";
    String html = queue(filter);
    String id = found(QUESTION, html);
    assertThat(queue("&family=correction&q=" + id)).contains("Nothing is left");
    decide(html, filter, "accepted", "")
        .then()
        .statusCode(422)
        .body(containsString("The gate found a flaw"));
    follow(decide(html, filter, "accepted", "The repeated word is a name"));
    assertThat(reviews.history(new QuestionId(id))).hasSize(1);
  }

  @Test
  void noteIsText() {
    String filter = "&family=matching";
    String html = queue(filter);
    String id = found(QUESTION, html);
    follow(decide(html, filter, "rejected", "<script>alert(1)</script>"));
    desk()
        .get("/review?" + PACK + "&at=" + id)
        .then()
        .body(containsString("&lt;script&gt;"), not(containsString("<script>alert")));
  }

  @Nested
  class Reporting {

    private Response send(String id, String note) {
      return given()
          .redirects()
          .follow(false)
          .formParams(Map.of("question", id, "note", note, "back", "/self-tests/x"))
          .post("/reports");
    }

    @Test
    void whatAVisitorFindsReachesTheReviewerUntilHeDecides() {
      String filter = "&family=comparison";
      String id = found(QUESTION, queue(filter));
      send(id, "Two are <right>")
          .then()
          .statusCode(200)
          .body(containsString("Thank you"), containsString("href=\"/self-tests/x\""));
      String reported = queue(filter + "&pile=reported");
      assertThat(found(QUESTION, reported)).isEqualTo(id);
      assertThat(reported).contains("Reported (1)", "Two are &lt;right&gt;", "a visitor");
      follow(decide(reported, filter, "accepted", "Only one is"));
      assertThat(queue(filter)).contains("Reported (0)");
    }

    @Test
    void nothingIsNotReported() {
      String id = found(QUESTION, queue("&family=year"));
      send(id, " ").then().statusCode(422).body(containsString("Say in a sentence"));
    }

    @Test
    void leadsBackToThisServerAlone() {
      String id = found(QUESTION, queue("&family=year"));
      given()
          .queryParams(Map.of("question", id, "back", "//evil.example"))
          .get("/reports")
          .then()
          .body(not(containsString("evil.example")));
    }

    @Test
    void hundredOfTheSameAreNotKept() {
      String id = found(QUESTION, queue("&family=chronology"));
      for (int i = 0; i < Reports.MOST_OPEN + 5; i++) {
        send(id, "Again " + i).then().statusCode(200);
      }
      assertThat(queue("&family=chronology&at=" + id))
          .contains("Again 0", "Again " + (Reports.MOST_OPEN - 1))
          .doesNotContain("Again " + Reports.MOST_OPEN);
    }
  }
}
