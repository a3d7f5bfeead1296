package org.hikiwake.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.NumericResponse;
import org.hikiwake.quiz.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ResponseFormTest {

  private static MultivaluedMap<String, String> fields(String... namesAndValues) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  @Test
  void readsOnlyTheFieldsWithItsPrefix() {
    MultivaluedMap<String, String> sent =
        fields("q1.number", "1", "q11.number", "11", "number", "0", "q1.certainty", "2");
    ResponseForm form = ResponseForm.given(sent, "q1.");
    assertThat(form.read(AnyQuestion.any(Kind.NUMERIC).present()))
        .isEqualTo(new NumericResponse("1"));
    assertThat(form.certainty()).contains(Certainty.MIDDLE);
    assertThat(ResponseForm.given(sent, "q2.").isBlank()).isTrue();
  }

  @Test
  void fieldOfAQuestionThatStandsAloneHasItsPlainName() {
    assertThat(ResponseForm.empty(ResponseForm.ALONE).name("option")).isEqualTo("option");
    assertThat(ResponseForm.empty("q3.").name("option")).isEqualTo("q3.option");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ESSAY")
  void isReadBackAsItWasFilled(Kind kind) {
    Response response = AnyQuestion.any(kind).keyedResponse().orElseThrow();
    ResponseForm form = ResponseForm.holding(response, Certainty.HIGH, "q3.");
    assertThat(form.read(AnyQuestion.any(kind).present())).isEqualTo(response);
    assertThat(form.certainty()).contains(Certainty.HIGH);
    assertThat(form.isBlank()).isFalse();
  }

  @Test
  void isBlankWhereNoFieldIsFilled() {
    assertThat(ResponseForm.empty("q1.").isBlank()).isTrue();
    assertThat(ResponseForm.given(fields("q1.rank.a", "", "q1.rank.b", " "), "q1.").isBlank())
        .isTrue();
    assertThat(ResponseForm.given(fields("q1.rank.a", "", "q1.rank.b", "2"), "q1.").isBlank())
        .isFalse();
  }

  @Test
  void certaintyAloneAnswersNothing() {
    assertThat(ResponseForm.given(fields("q1.certainty", "3"), "q1.").isBlank()).isTrue();
  }

  @Test
  void onlyWhatCannotBeMarkedIsRefused() {
    ResponseForm sent = ResponseForm.given(fields("q1.number", "12"), "q1.");
    assertThat(sent.isRefused()).isTrue();
    assertThat(sent.accepted().isRefused()).isFalse();
    assertThat(sent.accepted().text("number")).isEqualTo("12");
  }
}
