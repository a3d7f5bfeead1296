package org.hikiwake.web.selftest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hikiwake.web.selftest.Api.answer;
import static org.hikiwake.web.selftest.Api.startOf;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Self-tests over JSON, by each way of marking. */
@ServerTest
class MarkingApiTest {

  private static final Response RIGHT = AnyQuestion.any(Kind.SINGLE_CHOICE).keyedResponse().get();

  private static Response wrong(String option) {
    return new SingleChoiceResponse(PartId.of(option));
  }

  @Test
  void whatIsNotSaidIsMarkedAtOnce() {
    Api.start("{\"pack\":\"any\"}").then().body("behaviour", equalTo("immediate-feedback"));
    get(startOf("essay", "interactive")).then().body("behaviour", equalTo("interactive"));
  }

  @Nested
  class WithSeveralTries {

    private String test;

    @BeforeEach
    void start() {
      test = startOf("single-choice", "interactive");
    }

    @Test
    void aWrongTryIsToldAndMayBeFollowed() {
      answer(test, 1, wrong("Bob"))
          .then()
          .statusCode(200)
          .body("verdict", equalTo("wrong"))
          .body("open", equalTo(true))
          .body("tries", equalTo(1))
          .body("triesLeft", equalTo(2))
          .body("mark", equalTo("0"))
          .body("$", not(hasKey("outcome")));
      get(test)
          .then()
          .body("answered", equalTo(1))
          .body("questions[0].verdict", equalTo("wrong"))
          .body("questions[0].open", equalTo(true))
          .body("$", not(hasKey("ended")));
      get(test + "/summary")
          .then()
          .body("marked", equalTo(0))
          .body("unmarked", equalTo(1))
          .body("unanswered", equalTo(0))
          .body("readAgain", empty());
    }

    @Test
    void theRightOneEndsItForWhatIsLeftOfThePoint() {
      answer(test, 1, wrong("Bob"));
      answer(test, 1, RIGHT)
          .then()
          .body("verdict", equalTo("right"))
          .body("open", equalTo(false))
          .body("tries", equalTo(2))
          .body("mark", equalTo("2/3"))
          .body("$", not(hasKey("triesLeft")))
          .body("outcome.score", equalTo("1"));
      get(test).then().body("$", hasKey("ended"));
      get(test + "/summary")
          .then()
          .body("earned", equalTo("2/3"))
          .body("possible", equalTo("1"))
          .body("readAgain.at", contains("reading#1"));
    }

    @Test
    void theLastOneEndsItToo() {
      answer(test, 1, wrong("Bob"));
      answer(test, 1, wrong("Cy"));
      answer(test, 1, wrong("Dee"))
          .then()
          .body("mark", equalTo("0"))
          .body("outcome.remarks", not(empty()));
      answer(test, 1, RIGHT).then().statusCode(409).body("type", endsWith(":already-answered"));
    }

    @Test
    void theSameAgainCostsNothing() {
      answer(test, 1, wrong("Bob"));
      answer(test, 1, wrong("Bob")).then().statusCode(200).body("triesLeft", equalTo(2));
      answer(test, 1, "{\"kind\":\"single-choice\"}").then().statusCode(422);
      get(test + "/questions/1").then().body("tries", equalTo(1));
    }

    @Test
    void theEndTellsEverything() {
      answer(test, 1, wrong("Bob"));
      put(test + "/completion");
      get(test + "/questions/1").then().body("outcome.score", equalTo("0"));
    }
  }

  @Nested
  class AtTheEnd {

    private String test;

    @BeforeEach
    void start() {
      test = startOf("single-choice", "deferred-feedback");
    }

    @Test
    void anAnswerIsKeptAndMayBeChanged() {
      answer(test, 1, RIGHT)
          .then()
          .statusCode(200)
          .body("verdict", equalTo("answered"))
          .body("open", equalTo(false))
          .body("response.option", equalTo(PartId.of("Ann").value()))
          .body("$", not(hasKey("mark")))
          .body("$", not(hasKey("outcome")));
      answer(test, 1, wrong("Bob")).then().statusCode(200);
      answer(test, 1, RIGHT).then().statusCode(200).body("tries", equalTo(3));
      get(test).then().body("$", not(hasKey("ended")));
      get(test + "/summary").then().body("marked", equalTo(0)).body("unmarked", equalTo(1));
    }

    @Test
    void theLastOneIsMarked() {
      answer(test, 1, RIGHT);
      answer(test, 1, wrong("Bob"));
      put(test + "/completion").then().body("questions[0].verdict", equalTo("wrong"));
      get(test + "/questions/1").then().body("mark", equalTo("0")).body("$", hasKey("outcome"));
      get(test + "/summary").then().body("marked", equalTo(1)).body("earned", equalTo("0"));
      answer(test, 1, RIGHT).then().statusCode(409).body("type", endsWith(":test-ended"));
    }

    @Test
    void whatIsNotAnsweredStaysSo() {
      put(test + "/completion").then().body("questions[0].verdict", equalTo("unanswered"));
      get(test + "/questions/1").then().body("$", not(hasKey("outcome")));
    }
  }

  @Nested
  class ByCertainty {

    @ParameterizedTest
    @CsvSource({
      "Ann Bob, 1, 1",
      "Ann Bob, 2, 2",
      "Ann Bob, 3, 3",
      "Cy,      1, 0",
      "Cy,      2, -2",
      "Cy,      3, -6",
      "Ann,     3, 3/2"
    })
    void anAnswerEarnsByBoth(String chosen, int certainty, String mark) {
      String test = startOf("multiple-choice", "immediate-cbm");
      answer(test, 1, new MultipleChoiceResponse(parts(chosen)), certainty)
          .then()
          .statusCode(200)
          .body("certainty", equalTo(certainty))
          .body("mark", equalTo(mark));
      get(test + "/summary")
          .then()
          .body("earned", equalTo(mark))
          .body("possible", equalTo("3"))
          .body("calibration[0].certainty", equalTo(certainty))
          .body("calibration[0].responses", equalTo(1))
          .body("calibration[0].mark", equalTo(mark));
    }

    private Set<PartId> parts(String texts) {
      return Arrays.stream(texts.split(" ")).map(PartId::of).collect(Collectors.toSet());
    }

    @Test
    void withoutOneTheLeastCounts() {
      String test = startOf("single-choice", "immediate-cbm");
      answer(test, 1, RIGHT).then().body("mark", equalTo("1")).body("$", not(hasKey("certainty")));
      get(test + "/summary").then().body("calibration[0].fit", equalTo("under"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "very", "1.0"})
    void noOtherIsTaken(String certainty) {
      String test = startOf("single-choice", "immediate-cbm");
      answer(test, 1, RIGHT, certainty)
          .then()
          .statusCode(422)
          .body("type", endsWith(":unacceptable"));
      get(test).then().body("answered", equalTo(0));
    }

    @Test
    void itIsOfNoAccountWhereItIsNotAsked() {
      String test = startOf("single-choice");
      String answered = answer(test, 1, RIGHT, 3).asString();
      assertThat(answered).contains("\"mark\":\"1\"").doesNotContain("certainty");
    }
  }
}
