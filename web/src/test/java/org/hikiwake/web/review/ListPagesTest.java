package org.hikiwake.web.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.pack.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deciding on several questions in one go. */
@ServerTest
@ActivateRequestContext
class ListPagesTest {

  private static final Pattern TICK =
      Pattern.compile("type=\"checkbox\" name=\"question\" value=\"([^\"]+)\"");
  private static final Pattern UNDO =
      Pattern.compile("type=\"hidden\" name=\"question\" value=\"([^\"]+)\"");

  @Inject TestPeople people;
  @Inject TestPacks packs;
  @Inject Reviews reviews;

  private final PackId pack = TestPacks.fresh();
  private String cookie;

  @BeforeEach
  void importThePack() {
    Person reviewer = people.any(Role.INSTRUCTOR);
    cookie = people.cookie(reviewer);
    packs.add(TestPacks.files(pack, "1.0.0"), reviewer.id());
  }

  @AfterEach
  void takeItOut() {
    packs.retireAll();
  }

  private RequestSpecification desk() {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .redirects()
        .follow(false)
        .cookie(TestPeople.cookieName(), cookie);
  }

  private String list(String query) {
    return desk()
        .get("/review/list?pack=" + pack + query)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static List<String> found(Pattern pattern, String html) {
    return pattern.matcher(html).results().map(match -> match.group(1)).toList();
  }

  private Response decide(String decision, String note, List<String> ticked) {
    return desk()
        .formParam("decision", decision)
        .formParam("note", note)
        .formParam("question", ticked)
        .post("/review/list?pack=" + pack);
  }

  private Decision last(String ticked) {
    return reviews.history(new QuestionId(ticked.split(" ")[0])).get(0).decision();
  }

  /** Without the place on the page, which no server is told. */
  private static String where(Response response) {
    return response.getHeader("Location").replaceAll("#.*", "");
  }

  @Test
  void everyQuestionStandsThereWithItsKey() {
    String html = list("&kind=single-choice");
    assertThat(found(TICK, html)).isNotEmpty();
    assertThat(html.split("keys-shown", -1).length - 1).isEqualTo(found(TICK, html).size());
  }

  @Test
  void whatIsTickedIsAcceptedAndCanBeTakenBackTogether() {
    List<String> ticked = found(TICK, list("")).subList(0, 3);
    Response decided = decide("accepted", "", ticked);
    assertThat(decided.statusCode()).isEqualTo(303);
    assertThat(ticked).allMatch(one -> last(one) == Decision.ACCEPTED);

    String html = desk().get(where(decided)).asString();
    assertThat(html).contains("Accepted: 3.");
    assertThat(found(TICK, html)).doesNotContainAnyElementsOf(ticked);
    assertThat(found(TICK, list("&pile=accepted"))).hasSize(3);
    Response undone = decide("retracted", "", found(UNDO, html));
    assertThat(desk().get(where(undone)).asString()).contains("Taken back: 3.");
    assertThat(ticked).allMatch(one -> last(one) == Decision.RETRACTED);
  }

  @Test
  void aRejectionNeedsAReasonAndKeepsTheTicks() {
    List<String> ticked = found(TICK, list("")).subList(0, 2);
    Response refused = decide("rejected", "", ticked);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString())
        .contains("Not decided on: 2.")
        .contains("Say why it is rejected");
    assertThat(refused.asString().split(" checked", -1)).hasSize(3);
    assertThat(decide("rejected", "They ask for a detail.", ticked).statusCode()).isEqualTo(303);
    assertThat(ticked).allMatch(one -> last(one) == Decision.REJECTED);
  }

  @Test
  void oneThatSomebodyElseDecidedDoesNotHoldUpTheRest() {
    List<String> ticked = found(TICK, list("")).subList(0, 3);
    decide("accepted", "", ticked.subList(1, 2));
    Response decided = decide("accepted", "", ticked);
    assertThat(decided.statusCode()).isEqualTo(303);
    assertThat(desk().get(where(decided)).asString())
        .contains("Accepted: 2.")
        .contains("Not decided on: 1.")
        .contains("Somebody else has decided");
  }

  @Test
  void nothingTickedIsSaid() {
    Response refused = decide("accepted", "", List.of());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("Nothing is ticked");
    assertThat(decide("accepted", "", List.of("<script> 1")).statusCode()).isEqualTo(422);
    assertThat(decide("praised", "", found(TICK, list(""))).statusCode()).isEqualTo(422);
  }
}
