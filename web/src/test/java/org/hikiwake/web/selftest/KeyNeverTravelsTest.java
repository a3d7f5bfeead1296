package org.hikiwake.web.selftest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.web.selftest.Api.answer;
import static org.hikiwake.web.selftest.Api.startOf;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.selftest.Marking;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.store.OneWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The key of a stored question is changed and nothing else; then every byte that a student gets
 * before nothing more is taken for it, headers included, must be what it was.
 */
@ServerTest
class KeyNeverTravelsTest {

  @Inject OneWriter writer;
  @Inject EntityManager database;

  /** Each kind with each way of marking. */
  static Stream<Arguments> kindsAndMarkings() {
    return Arrays.stream(Kind.values())
        .flatMap(kind -> Arrays.stream(Marking.values()).map(way -> arguments(kind, way)));
  }

  @ParameterizedTest
  @MethodSource("kindsAndMarkings")
  void nothingBeforeTheAnswerDependsOnIt(Kind kind, Marking marking) {
    String test = startOf(kind.word(), marking.word());
    List<String> before = everythingThatMayBeAsked(test);
    store(kind, AnyQuestion.withOtherKey(kind));
    try {
      assertThat(everythingThatMayBeAsked(test)).isEqualTo(before);
      if (marking != Marking.AT_THE_END) {
        assertThatTheKeyIsReallyAnother(kind, test);
      }
    } finally {
      store(kind, AnyQuestion.any(kind));
    }
  }

  /** Be the answer right or wrong; only after the end may it be told. */
  @ParameterizedTest
  @EnumSource
  void nothingBeforeTheEndDependsOnItWhereThatIsWhenItIsMarked(Kind kind) {
    String test = startOf(kind.word(), Marking.AT_THE_END.word());
    Response right = AnyQuestion.any(kind).keyedResponse().orElse(new EssayResponse("A text."));
    List<String> asked = everythingAfter(test, right);
    store(kind, AnyQuestion.withOtherKey(kind));
    try {
      forgetTries(test);
      assertThat(everythingAfter(test, right)).isEqualTo(asked);
      put(test + "/completion").then().statusCode(200);
      assertThat(get(test + "/questions/1").jsonPath().getMap("outcome")).isNotEmpty();
      if (kind != Kind.ESSAY) {
        assertThat(get(test + "/questions/1").jsonPath().getString("mark")).isNotEqualTo("1");
      }
    } finally {
      store(kind, AnyQuestion.any(kind));
    }
  }

  /**
   * But that it was wrong. Of what is true or false that tells the rest, so it is left out here.
   */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TRUE_FALSE", "ESSAY"})
  void nothingAfterAWrongTryDependsOnItWhereThereIsAnother(Kind kind) {
    String test = startOf(kind.word(), Marking.SEVERAL_TRIES.word());
    Response wrong = AnyQuestion.wrongByEitherKey(kind).orElseThrow();
    List<String> asked = everythingAfter(test, wrong);
    assertThat(asked.get(0)).contains("\"triesLeft\":2");
    store(kind, AnyQuestion.withOtherKey(kind));
    try {
      forgetTries(test);
      assertThat(everythingAfter(test, wrong)).isEqualTo(asked);
      assertThatTheKeyIsReallyAnother(kind, test);
    } finally {
      store(kind, AnyQuestion.any(kind));
    }
  }

  private static List<String> everythingAfter(String test, Response response) {
    return Stream.concat(
            Stream.of(bytes(answer(test, 1, response)), bytes(answer(test, 1, response))),
            everythingThatMayBeAsked(test).stream())
        .toList();
  }

  /** So that the same may be given to the same test once more. */
  private void forgetTries(String test) {
    String id = test.substring(test.lastIndexOf('/') + 1);
    int rows =
        writer.write(
            () ->
                database
                    .createQuery("delete from TryEntity t where t.key.selfTest = ?1")
                    .setParameter(1, id)
                    .executeUpdate());
    assertThat(rows).isEqualTo(1);
  }

  /** Pages and JSON: the test, its question, its summary, and both kinds of refusal. */
  private static List<String> everythingThatMayBeAsked(String test) {
    String page = test.replace("/api/v1", "");
    return Stream.of(
            get(test),
            get(test + "/questions/1"),
            get(test + "/summary"),
            answer(test, 1, "{\"kind\":\"single-choice\",\"option\":\"0123456789ab\"}"),
            answer(test, 1, "{\"kind\":\"telepathy\"}"),
            get(page + "/questions/1"),
            get(page + "/summary"),
            given()
                .contentType("application/x-www-form-urlencoded")
                .post(page + "/questions/1/response"))
        .map(KeyNeverTravelsTest::bytes)
        .toList();
  }

  private static String bytes(io.restassured.response.Response response) {
    return response.statusLine() + "\n" + response.headers() + "\n" + response.asString();
  }

  /** Otherwise the comparison above would prove nothing. */
  private static void assertThatTheKeyIsReallyAnother(Kind kind, String test) {
    AnyQuestion.any(kind)
        .keyedResponse()
        .ifPresent(
            old ->
                assertThat(answer(test, 1, old).jsonPath().getString("outcome.score"))
                    .isNotEqualTo("1"));
  }

  private void store(Kind kind, Question question) {
    String id = QuizJson.idOf(AnyVersion.of(AnyQuestion.any(kind))).value();
    int rows =
        writer.write(
            () ->
                database
                    .createQuery("update QuestionVersionEntity set payload = ?1 where id = ?2")
                    .setParameter(1, QuizJson.write(AnyVersion.of(question)))
                    .setParameter(2, id)
                    .executeUpdate());
    assertThat(rows).isEqualTo(1);
  }
}
