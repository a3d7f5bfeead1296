package org.hikiwake.web.selftest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.web.ServerTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser without scripts uses them: forms and links alone. */
@ServerTest
class SelfTestPagesTest {

  private static RequestSpecification form() {
    return given()
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
  }

  private static String path(Response response) {
    String location = response.header("Location");
    return location.substring(location.indexOf("/self-tests"));
  }

  /** The first question of a new test of one kind. */
  private static String start(Kind kind) {
    Response response =
        form().formParam("pack", "any").formParam("kind", kind.word()).post("/self-tests");
    assertThat(response.statusCode()).isEqualTo(303);
    return path(response);
  }

  private static RequestSpecification rightAnswer(Kind kind) {
    return switch (kind) {
      case SINGLE_CHOICE -> form().formParam("option", PartId.of("Ann").value());
      case MULTIPLE_CHOICE ->
          form().formParam("option", PartId.of("Ann").value(), PartId.of("Bob").value());
      case TRUE_FALSE -> form().formParam("answer", "true");
      case MATCHING ->
          form()
              .formParam("match." + PartId.of("rain"), PartId.of("wet").value())
              .formParam("match." + PartId.of("sun"), PartId.of("dry").value())
              .formParam("match." + PartId.of("snow"), PartId.of("wet").value());
      case ORDERING ->
          form()
              .formParam("rank." + PartId.of("Ann"), 1)
              .formParam("rank." + PartId.of("Bob"), 2)
              .formParam("rank." + PartId.of("Cy"), 3)
              .formParam("rank." + PartId.of("Dee"), 4);
      case CLOZE -> form().formParam("gap.gap-1", "rain").formParam("gap.gap-2", "Spain");
      case NUMERIC -> form().formParam("number", "1,996");
      case SHORT_ANSWER -> form().formParam("text", "vladimir putin");
      case HOT_TEXT -> form().formParam("passage", PartId.of("Paragraph 1").value());
      case ESSAY -> form().formParam("text", "An essay.");
    };
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsAnsweredByItsForm(Kind kind) {
    String question = start(kind);
    get(question).then().statusCode(200).body(containsString("Check answer"));
    Response answered = rightAnswer(kind).post(question + "/response");
    assertThat(answered.statusCode()).isEqualTo(303);
    assertThat(answered.header("Location")).endsWith("/questions/1#feedback");
    String verdict = kind == Kind.ESSAY ? "Compare your answer" : "Right – Question 1 of 1";
    get(question)
        .then()
        .statusCode(200)
        .body(containsString(verdict))
        .body(containsString("¶ 1"))
        .body(not(containsString("Check answer")));
  }

  @ParameterizedTest
  @EnumSource
  void blankAnswerIsAskedForAgain(Kind kind) {
    String question = start(kind);
    form()
        .post(question + "/response")
        .then()
        .statusCode(422)
        .body(allOf(containsString("Nothing is answered yet"), containsString("Check answer")));
    rightAnswer(kind).post(question + "/response").then().statusCode(303);
  }

  @Test
  void whatWasWrittenIsNotLostWhereItCannotBeMarked() {
    String number = start(Kind.NUMERIC);
    form()
        .formParam("number", "about <ninety>")
        .post(number + "/response")
        .then()
        .statusCode(422)
        .body(containsString("value=\"about &lt;ninety&gt;\" aria-invalid=\"true\""))
        .body(containsString("in digits"));
    String essay = start(Kind.ESSAY);
    String text = "words ".repeat(4000);
    form()
        .formParam("text", text)
        .post(essay + "/response")
        .then()
        .statusCode(422)
        .body(containsString(text.strip()));
  }

  @Test
  void sameAnswerAgainIsHarmlessAndAnotherIsRefused() {
    String question = start(Kind.TRUE_FALSE);
    form().formParam("answer", "true").post(question + "/response").then().statusCode(303);
    form().formParam("answer", "true").post(question + "/response").then().statusCode(303);
    form()
        .formParam("answer", "false")
        .post(question + "/response")
        .then()
        .statusCode(409)
        .body(containsString("That first answer stands"))
        .body(containsString("Your answer, right"));
  }

  @Test
  void answerAfterTheEndIsRefused() {
    String question = start(Kind.TRUE_FALSE);
    String test = question.replace("/questions/1", "");
    form()
        .post(test + "/completion")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/summary"));
    form()
        .formParam("answer", "true")
        .post(question + "/response")
        .then()
        .statusCode(409)
        .body(containsString("has ended"));
    get(test + "/summary").then().statusCode(200).body(containsString("1 not answered"));
  }

  @Test
  void testIsResumedWhereItWasLeft() {
    Response started = form().formParam("pack", "any").formParam("length", "3").post("/self-tests");
    String test = path(started).replace("/questions/1", "");
    given().redirects().follow(false).get(test).then().header("Location", endsWith("/questions/1"));
    form().post(test + "/completion");
    given().redirects().follow(false).get(test).then().header("Location", endsWith("/summary"));
  }

  @Test
  void whatWasMissedIsPractisedAgain() {
    String question = start(Kind.TRUE_FALSE);
    form().formParam("answer", "false").post(question + "/response");
    String test = question.replace("/questions/1", "");
    get(test + "/summary").then().body(containsString("Practise the 1 you missed"));
    Response again = form().post(test + "/repetition");
    assertThat(path(again)).isNotEqualTo(question).endsWith("/questions/1");
  }

  @Test
  void masteredTestHasNothingToRepeat() {
    String question = start(Kind.TRUE_FALSE);
    form().formParam("answer", "true").post(question + "/response");
    String test = question.replace("/questions/1", "");
    get(test + "/summary").then().body(containsString("Nothing to read again"));
    form().post(test + "/repetition").then().header("Location", endsWith("/summary"));
  }

  @Nested
  class Choosing {

    @Test
    void showsWhatThereIsToChooseFrom() {
      get("/self-tests/new?pack=russia-in-asia")
          .then()
          .statusCode(200)
          .body(containsString("Multilateralism in Northeast Asia – 2"))
          .body(containsString("A Sino-Russian alliance"))
          .body(containsString("value=\"true-false\""));
    }

    @Test
    void keepsWhatIsTickedWhereNothingFits() {
      form()
          .formParam("pack", "russia-in-asia")
          .formParam("kind", "matching")
          .formParam("topic", "china-and-ukraine")
          .formParam("length", "20")
          .post("/self-tests")
          .then()
          .statusCode(422)
          .body(containsString("No question fits"))
          .body(matchesPattern("(?s).*value=\"matching\" checked.*"))
          .body(
              matchesPattern(
                  "(?s).*<details class=\"topics\" open>.*value=\"china-and-ukraine\" checked.*"))
          .body(matchesPattern("(?s).*value=\"20\" checked.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nope", "NOT%20AN%20ID"})
    void ofAnUnknownPackIsNotFound(String pack) {
      get("/self-tests/new?pack=" + pack)
          .then()
          .statusCode(404)
          .body(containsString("There is no such pack"));
    }
  }

  @Test
  void visitorFindsHisUnfinishedTestOnTheFrontPage() {
    Response started = form().formParam("pack", "any").formParam("length", "3").post("/self-tests");
    String test = path(started).replace("/questions/1", "");
    String cookie = started.cookie("hikiwake-visitor");
    assertThat(started.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
    given().cookie("hikiwake-visitor", cookie).get("/").then().body(containsString(test));
    get("/").then().body(not(containsString(test)));
    given().cookie("hikiwake-visitor", "forged").get("/").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/self-tests/AAAAAAAAAAAAAAAAAAAAAA/summary",
        "/self-tests/short/questions/1",
        "/nothing",
        "/libraries"
      })
  void unknownAddressesGetAPage(String address) {
    get(address)
        .then()
        .statusCode(404)
        .contentType("text/html;charset=UTF-8")
        .body(containsString("To the front page"));
  }

  /** Which is where a browser is after an answer that did not count. */
  @Test
  void addressOfAResponseLeadsToItsQuestion() {
    String question = start(Kind.NUMERIC);
    given()
        .redirects()
        .follow(false)
        .get(question + "/response")
        .then()
        .statusCode(303)
        .header("Location", endsWith(question));
  }

  @Test
  void whatIsRefusedByItsMethodGetsAPage() {
    get("/self-tests")
        .then()
        .statusCode(405)
        .contentType("text/html;charset=UTF-8")
        .body(containsString("There is nothing to look at here"))
        .body(containsString("To the front page"));
  }

  private static final String LAID_IN = "it &lt;b&gt;rains&lt;/b&gt; &amp; nobody";

  @Test
  void textsOfParagraphsAreLaidInBeforeTheAnswerAndAfterIt() {
    String question = start(Kind.HOT_TEXT);
    String open = get(question).asString();
    assertThat(open).contains("Paragraph 1", "In paragraph 2 " + LAID_IN, "type=\"radio\"");
    form()
        .formParam("passage", PartId.of("Paragraph 2").value())
        .post(question + "/response")
        .then()
        .statusCode(303);
    assertThat(get(question).asString())
        .contains("In paragraph 1 " + LAID_IN, "In paragraph 2 " + LAID_IN);
  }

  @Test
  void forgedOptionIsRefused() {
    String question = start(Kind.SINGLE_CHOICE);
    form().formParam("option", "0123456789ab").post(question + "/response").then().statusCode(422);
    form().formParam("option", "<script>").post(question + "/response").then().statusCode(422);
    String ordering = start(Kind.ORDERING);
    form()
        .formParam("rank." + PartId.of("Ann"), "first")
        .post(ordering + "/response")
        .then()
        .statusCode(422);
  }

  @Test
  void pagesForbidForeignScriptsAndReferers() {
    get("/")
        .then()
        .header("Content-Security-Policy", containsString("script-src 'self'"))
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff");
    get(start(Kind.ESSAY)).then().header("Cache-Control", containsString("no-store"));
  }
}
