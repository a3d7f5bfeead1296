package org.hikiwake.web.selftest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.hikiwake.web.selftest.Api.answer;
import static org.hikiwake.web.selftest.Api.startOf;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.web.ServerTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class SelfTestApiTest {

  private static final String PROBLEM = "application/problem+json";
  private static final String UNKNOWN = Api.ROOT + "/AAAAAAAAAAAAAAAAAAAAAA";

  private static Response key(Kind kind) {
    Optional<Response> key = AnyQuestion.any(kind).keyedResponse();
    return key.orElse(new EssayResponse("A text of some words."));
  }

  @Test
  void startSaysWhereTheTestIs() {
    Api.start("{\"pack\":\"russia-in-asia\",\"length\":5}")
        .then()
        .statusCode(201)
        .header("Location", containsString(Api.ROOT + "/"))
        .body("length", equalTo(5))
        .body("answered", equalTo(0))
        .body("questions", hasSize(5))
        .body("questions[4].href", endsWith("/questions/5"))
        .body("questions[0].verdict", equalTo("unanswered"))
        .body("$", not(hasKey("ended")));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsAskedAnsweredAndMarked(Kind kind) {
    String test = startOf(kind.word());
    get(test + "/questions/1")
        .then()
        .statusCode(200)
        .body("question.kind", equalTo(kind.word()))
        .body("$", not(hasKey("outcome")))
        .body("$", not(hasKey("response")));
    answer(test, 1, key(kind))
        .then()
        .statusCode(200)
        .body("response.kind", equalTo(kind.word()))
        .body("outcome.kind", equalTo(kind == Kind.ESSAY ? "awaiting-person" : "graded"))
        .body("outcome.remarks[0].why.citations[0].at", equalTo("reading#1"));
    get(test)
        .then()
        .body("answered", equalTo(1))
        .body("questions[0].verdict", equalTo(kind == Kind.ESSAY ? "open-ended" : "right"))
        .body("$", hasKey("ended"));
  }

  @Test
  void wholeSelfTestOnTheShippedPack() {
    String location =
        Api.start("{\"pack\":\"russia-in-asia\",\"kinds\":[\"true-false\"],\"length\":10}")
            .header("Location");
    String test = location.substring(location.indexOf("/api/"));
    for (int n = 1; n <= 10; n++) {
      answer(test, n, "{\"kind\":\"true-false\",\"answer\":true}").then().statusCode(200);
    }
    JsonPath summary = get(test + "/summary").jsonPath();
    List<String> verdicts = get(test).jsonPath().getList("questions.verdict");
    long right = verdicts.stream().filter("right"::equals).count();
    assertThat(summary.getString("earned")).isEqualTo(String.valueOf(right));
    assertThat(summary.getInt("marked")).isEqualTo(10);
    assertThat(summary.getList("readAgain").isEmpty()).isEqualTo(right == 10);
  }

  @Nested
  class Answers {

    @Test
    void givenTwiceHaveTheSameOutcome() {
      String test = startOf("single-choice");
      String first = answer(test, 1, key(Kind.SINGLE_CHOICE)).asString();
      assertThat(answer(test, 1, key(Kind.SINGLE_CHOICE)).asString()).isEqualTo(first);
    }

    @Test
    void otherThanTheFirstAreRefusedAndChangeNothing() {
      String test = startOf("true-false");
      answer(test, 1, "{\"kind\":\"true-false\",\"answer\":false}");
      String before = get(test + "/questions/1").asString();
      answer(test, 1, "{\"kind\":\"true-false\",\"answer\":true}")
          .then()
          .statusCode(409)
          .contentType(PROBLEM)
          .body("type", endsWith(":already-answered"))
          .body("detail", containsString("first answer stands"));
      assertThat(get(test + "/questions/1").asString()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "single-choice   | {'kind':'single-choice'}                            | Nothing is"
              + " answered",
          "single-choice   | {'kind':'single-choice','option':'0123456789ab'}    | none of the"
              + " options",
          "single-choice   | {'kind':'essay','text':'a'}                         | Answer in its"
              + " own form",
          "multiple-choice | {'kind':'multiple-choice','options':[]}             | Nothing is"
              + " answered",
          "matching        | {'kind':'matching','matches':{'abc':'def'}}         | none of the"
              + " options",
          "ordering        | {'kind':'ordering','ranks':{'abc':1}}               | none of the"
              + " options",
          "cloze           | {'kind':'cloze','gaps':{'gap-9':'rain'}}            | none of the"
              + " options",
          "numeric         | {'kind':'numeric','number':'many'}                  | in digits",
          "short-answer    | {'kind':'short-answer','text':' '}                  | Nothing is"
              + " answered"
        })
    void thatCannotBeMarkedChangeNothingAndMayBeGivenAnew(String kind, String body, String advice) {
      String test = startOf(kind);
      answer(test, 1, body.replace('\'', '"'))
          .then()
          .statusCode(422)
          .contentType(PROBLEM)
          .body("type", endsWith(":not-marked"))
          .body("detail", containsString(advice));
      get(test).then().body("answered", equalTo(0));
      Kind of = Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
      answer(test, 1, key(of)).then().statusCode(200);
    }

    @Test
    void ofEndlessLengthAreRefused() {
      String test = startOf("essay");
      answer(test, 1, new EssayResponse("a".repeat(20_001)))
          .then()
          .statusCode(422)
          .body("detail", containsString("20,000"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{'kind':                                 | This is not JSON",
          "''                                       | Send a response",
          "null                                     | Send a response",
          "[]                                       | kind",
          "{'kind':'telepathy'}                     | kind",
          "{'answer':true}                          | kind",
          "{'kind':'true-false','answer':'perhaps'} | answer",
          "{'kind':'true-false','anwser':true}      | anwser",
          "{'kind':'hot-text','passage':'NO PART'}  | passage"
        })
    void thatAreMalformedAreRefused(String body, String detail) {
      String test = startOf("true-false");
      answer(test, 1, body.replace('\'', '"'))
          .then()
          .statusCode(400)
          .contentType(PROBLEM)
          .body("type", endsWith(":malformed"))
          .body("detail", containsString(detail))
          .body("detail", not(containsString("org.hikiwake")));
      get(test).then().body("answered", equalTo(0));
    }

    /** Whoever has the text lays it in by himself. */
    @Test
    void toParagraphsAreGivenWithoutTheirTexts() {
      String test = startOf("hot-text");
      get(test + "/questions/1")
          .then()
          .body("question.passages[1].at", equalTo("reading#2"))
          .body("question.passages[1].text", equalTo("Paragraph 2"));
      String answered = answer(test, 1, key(Kind.HOT_TEXT)).asString();
      assertThat(answered).contains("\"score\":\"1\"");
      assertThat(get(test + "/questions/1").asString() + answered)
          .doesNotContain("rains", "umbrella");
    }

    @Test
    void afterTheEndAreRefused() {
      String test = startOf("single-choice");
      put(test + "/completion").then().statusCode(200).body("$", hasKey("ended"));
      answer(test, 1, key(Kind.SINGLE_CHOICE))
          .then()
          .statusCode(409)
          .body("type", endsWith(":test-ended"));
      get(test).then().body("answered", equalTo(0));
      put(test + "/completion").then().statusCode(200);
    }

    @Test
    void repeatedAfterTheEndKeepTheirOutcome() {
      String test = startOf("single-choice");
      answer(test, 1, key(Kind.SINGLE_CHOICE));
      answer(test, 1, key(Kind.SINGLE_CHOICE)).then().statusCode(200);
    }
  }

  @Nested
  class UnknownThings {

    @ParameterizedTest
    @ValueSource(strings = {"", "/questions/1", "/summary"})
    void aboutAnUnknownTestAreNotFound(String path) {
      get(UNKNOWN + path)
          .then()
          .statusCode(404)
          .contentType(PROBLEM)
          .body("type", endsWith(":unknown-self-test"))
          .body("instance", startsWith(UNKNOWN));
      get(Api.ROOT + "/short" + path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 2, 999_999})
    void questionsAreNotFound(int position) {
      String test = startOf("essay");
      get(test + "/questions/" + position)
          .then()
          .statusCode(404)
          .body("type", endsWith(":unknown-question"));
    }

    @Test
    void positionThatIsNoNumberIsNotFound() {
      get(startOf("essay") + "/questions/first").then().statusCode(404).contentType(PROBLEM);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{'pack':'nope'}                                  | 404 | unknown-pack",
          "{'pack':'NOT AN ID'}                             | 404 | unknown-pack",
          "{}                                               | 404 | unknown-pack",
          "{'pack':'any','readings':['gone']}               | 422 | unacceptable",
          "{'pack':'any','topics':['NO ID']}                | 422 | unacceptable",
          "{'pack':'any','kinds':['telepathy']}             | 422 | unacceptable",
          "{'pack':'any','behaviour':'guess'}               | 422 | unacceptable",
          "{'pack':'any','behaviour':'adaptive'}            | 422 | unacceptable",
          "{'pack':'any','length':0}                        | 422 | unacceptable",
          "{'pack':'any','length':51}                       | 422 | unacceptable",
          "{'pack':'any','length':'x'}                      | 400 | malformed",
          "{'pack':'any','lenght':1}                        | 400 | malformed",
          "{'pack':'russia-in-asia','kinds':['hot-text']}   | 422 | no-questions"
        })
    void inAWishAreSaid(String body, int status, String type) {
      Api.start(body.replace('\'', '"'))
          .then()
          .statusCode(status)
          .contentType(PROBLEM)
          .body("type", endsWith(":" + type))
          .body("status", equalTo(status))
          .body("detail", not(equalTo("")));
    }

    @Test
    void otherMethodsAndMediaTypesAreRefused() {
      given().delete(Api.ROOT).then().statusCode(405).contentType(PROBLEM);
      given().contentType("text/plain").body("hello").post(Api.ROOT).then().statusCode(415);
    }
  }
}
