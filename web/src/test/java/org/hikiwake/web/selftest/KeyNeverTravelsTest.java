package org.hikiwake.web.selftest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.web.selftest.Api.answer;
import static org.hikiwake.web.selftest.Api.startOf;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.store.OneWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The key of a stored question is changed and nothing else; then every byte that a student gets
 * before answering, headers included, must be what it was.
 */
@ServerTest
class KeyNeverTravelsTest {

  @Inject OneWriter writer;
  @Inject EntityManager database;

  @ParameterizedTest
  @EnumSource
  void nothingBeforeTheAnswerDependsOnIt(Kind kind) {
    String test = startOf(kind.word());
    List<String> before = everythingBeforeTheAnswer(test);
    store(kind, AnyQuestion.withOtherKey(kind));
    try {
      assertThat(everythingBeforeTheAnswer(test)).isEqualTo(before);
      assertThatTheKeyIsReallyAnother(kind, test);
    } finally {
      store(kind, AnyQuestion.any(kind));
    }
  }

  /** Pages and JSON: the test, its question, its summary, and both kinds of refusal. */
  private static List<String> everythingBeforeTheAnswer(String test) {
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

  private static String bytes(Response response) {
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
