package org.hikiwake.web.selftest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Pattern;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.selftest.Marking;
import org.hikiwake.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages by each way of marking, as a browser without scripts uses them. */
@ServerTest
class MarkingPagesTest {

  private static final String ANN = PartId.of("Ann").value();
  private static final String BOB = PartId.of("Bob").value();

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

  /** The first question of a new test of these kinds. */
  private static String start(Marking marking, Kind... kinds) {
    RequestSpecification form =
        form().formParam("pack", "any").formParam("behaviour", marking.word());
    for (Kind kind : kinds) {
      form.formParam("kind", kind.word());
    }
    return path(form.post("/self-tests"));
  }

  private static String test(String question) {
    return question.replaceFirst("/questions/.*", "");
  }

  private static Response give(String question, Map<String, String> fields) {
    return form().formParams(fields).post(question + "/response");
  }

  private static String text(String address) {
    return get(address).asString();
  }

  @ParameterizedTest
  @EnumSource
  void chooserOffersEveryWayAndKeepsTheChoice(Marking marking) {
    String choosing = text("/self-tests/new?pack=russia-in-asia");
    assertThat(choosing)
        .contains("When is it marked?", "value=\"" + marking.word() + "\"")
        .contains("value=\"immediate-feedback\" checked");
    form()
        .formParam("pack", "russia-in-asia")
        .formParam("kind", "hot-text")
        .formParam("behaviour", marking.word())
        .post("/self-tests")
        .then()
        .statusCode(422)
        .body(containsString("value=\"" + marking.word() + "\" checked"));
  }

  @Test
  void unknownWayIsRefused() {
    form()
        .formParam("pack", "any")
        .formParam("behaviour", "guess")
        .post("/self-tests")
        .then()
        .statusCode(422);
  }

  @Nested
  class WithSeveralTries {

    private String question;

    @BeforeEach
    void begin() {
      question = start(Marking.SEVERAL_TRIES, Kind.SINGLE_CHOICE);
    }

    @Test
    void aWrongTryIsToldWithoutTheKeyAndTheFormIsThereAgain() {
      assertThat(path(give(question, Map.of("option", BOB)))).endsWith("/questions/1#feedback");
      assertThat(text(question))
          .contains("Not right – Question 1 of 1", "2 tries are left", "earns 0.67 of the point")
          .contains("value=\"" + BOB + "\" checked", "Check answer", ", try again")
          .doesNotContain("Why Bob", "The right answer");
      assertThat(text(test(question) + "/summary"))
          .contains("1 answered and not marked yet", "Answer the open ones", "try again")
          .doesNotContain("Read again");
    }

    @Test
    void theLastTryIsAnnounced() {
      give(question, Map.of("option", BOB));
      give(question, Map.of("option", PartId.of("Cy").value()));
      assertThat(text(question)).contains("One try is left", "earns 0.33 of the point");
    }

    @Test
    void theRightOneTellsWhatItEarned() {
      give(question, Map.of("option", BOB));
      give(question, Map.of("option", ANN));
      assertThat(text(question))
          .contains("Right – Question 1 of 1", "0.67 of 1 point", "Why Ann")
          .doesNotContain("Check answer");
      assertThat(text(test(question) + "/summary"))
          .contains("0.67 of 1", "Practise the 1 you missed", "¶ 1");
    }

    @Test
    void blankAnswerCostsNoTry() {
      give(question, Map.of("option", BOB));
      assertThat(give(question, Map.of()).statusCode()).isEqualTo(422);
      assertThat(give(question, Map.of()).asString())
          .contains("Nothing is answered yet", "2 tries are left");
    }

    @Test
    void oneComesBackToWhatMayBeTriedAgain() {
      give(question, Map.of("option", BOB));
      assertThat(path(given().redirects().follow(false).get(test(question))))
          .endsWith("/questions/1");
    }
  }

  @Nested
  class AtTheEnd {

    @Test
    void oneGoesOnAfterEachAnswerAndFinishes() {
      String first = start(Marking.AT_THE_END, Kind.SINGLE_CHOICE, Kind.TRUE_FALSE);
      Map<String, String> right = Map.of("option", ANN, "answer", "true");
      assertThat(text(first)).contains("Save answer").doesNotContain("Check answer");
      String second = path(give(first, right));
      assertThat(second).endsWith("/questions/2");
      assertThat(text(first)).contains("Your answer is saved", "checked", "Answered");
      String summary = path(give(second, right));
      assertThat(summary).endsWith("/summary");
      assertThat(text(summary))
          .contains("Every question is answered", "Finish and see how it went")
          .contains("How it stands", "2 answered and not marked yet")
          .doesNotContain("2 of 2", "Answer the open ones", "Read again");
      form().post(test(first) + "/completion").then().statusCode(303);
      assertThat(text(summary)).contains("How it went", "2 of 2");
      assertThat(text(first)).contains("Right – Question 1 of 2").doesNotContain("Save answer");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKeptStandsInTheFormOfEveryKind(Kind kind) {
      String question = start(Marking.AT_THE_END, kind);
      String before = text(question);
      Map<String, String> fields =
          switch (kind) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> Map.of("option", BOB);
            case TRUE_FALSE -> Map.of("answer", "false");
            case MATCHING -> Map.of("match." + PartId.of("rain"), PartId.of("windy").value());
            case ORDERING -> Map.of("rank." + PartId.of("Bob"), "3");
            case CLOZE -> Map.of("gap.gap-2", "Portugal");
            case NUMERIC -> Map.of("number", "1,984");
            case SHORT_ANSWER -> Map.of("text", "Somebody <else>");
            case HOT_TEXT -> Map.of("passage", AnyQuestion.passage(2).id().value());
            case ESSAY -> Map.of("text", "Words & words.");
          };
      assertThat(give(question, fields).statusCode()).isEqualTo(303);
      assertThat(marks(text(question))).isEqualTo(marks(before) + 1);
      form().post(test(question) + "/completion");
      assertThat(text(question)).contains("¶ 1");
    }

    /** How many controls are filled. */
    private long marks(String page) {
      return Pattern.compile(
              "checked|selected|Portugal|1,984|Somebody &lt;else&gt;|Words &amp; words")
          .matcher(page)
          .results()
          .count();
    }
  }

  @Nested
  class ByCertainty {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            true  | 3 | Right     | 3 points for “Very sure”  | Very sure: 1 answer, 100 % right, 3 points    | That fits
            true  | 1 | Right     | 1 point for “Not very sure”  | Not very sure: 1 answer, 100 % right, 1 point on | Under-confident: with more than 67 %
            false | 2 | Not right | −2 points for “Fairly sure” | Fairly sure: 1 answer, 0 % right, −2 points   | Over-confident: this is worth saying where at least 67 %
            false | 3 | Not right | −6 points for “Very sure” | Very sure: 1 answer, 0 % right, −6 points     | at least 80 % are right
            """)
    void itIsToldWhatTheAnswerEarnedAndWhetherOneWasTooSure(
        String answer, String certainty, String verdict, String mark, String level, String advice) {
      String question = start(Marking.WITH_CERTAINTY, Kind.TRUE_FALSE);
      assertThat(text(question)).contains("How sure are you?", "right 3, wrong −6");
      give(question, Map.of("answer", answer, "certainty", certainty));
      assertThat(text(question)).contains(verdict + " – Question", mark);
      assertThat(text(test(question) + "/summary").replaceAll("<[^>]+>", ""))
          .contains(level, advice);
    }

    @Test
    void itIsNotLostWhereTheAnswerCannotBeMarked() {
      String question = start(Marking.WITH_CERTAINTY, Kind.NUMERIC);
      assertThat(give(question, Map.of("number", "many", "certainty", "2")).asString())
          .contains("name=\"certainty\" value=\"2\" checked");
    }

    @Test
    void itIsNotAskedOfWhatOnlyAPersonCanMark() {
      assertThat(text(start(Marking.WITH_CERTAINTY, Kind.ESSAY))).doesNotContain("How sure");
      assertThat(text(start(Marking.AT_ONCE, Kind.TRUE_FALSE))).doesNotContain("How sure");
    }

    @Test
    void forgedOneIsRefused() {
      String question = start(Marking.WITH_CERTAINTY, Kind.TRUE_FALSE);
      assertThat(give(question, Map.of("answer", "true", "certainty", "9")).statusCode())
          .isEqualTo(422);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasMissedIsPractisedInTheSameWay(Marking marking) {
    String question = start(marking, Kind.TRUE_FALSE);
    give(question, Map.of("answer", "false"));
    form().post(test(question) + "/completion");
    String again = path(form().post(test(question) + "/repetition"));
    assertThat(get("/api/v1" + test(again)).jsonPath().getString("behaviour"))
        .isEqualTo(marking.word());
  }
}
