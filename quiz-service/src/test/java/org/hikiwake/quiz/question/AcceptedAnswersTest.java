package org.hikiwake.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedAnswersTest {

  private final AcceptedAnswers putin =
      new AcceptedAnswers(
          List.of("Vladimir Putin", "Putin"), List.of("Rasputin", "Vladimir Pushkin"), Typos.SMALL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vladimir Putin",
        "  vladimir   PUTIN ",
        "Ｖladimir Putin",
        "Vladímir Putin.",
        "the Vladimir-Putin",
        "Vladmir Putin",
        "Valdimir Putin",
        "putni"
      })
  void whatPeopleForgiveIsAccepted(String answer) {
    assertThat(putin.accepts(answer)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?!", "not Putin", "Rasputin", "Vladimir", "Vladimir Puschkin", "Xi Jinping"})
  void anythingElseIsNot(String answer) {
    assertThat(putin.accepts(answer)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, hikiwake, true",
    "NONE, hikiwak, false",
    "SMALL, hikiwak, true",
    "SMALL, hikwak, true",
    "SMALL, hkwak, false",
    "LARGER, hkwak, true",
    "LARGER, kwa, false"
  })
  void typosAreForgivenByTheirSetting(Typos typos, String answer, boolean accepted) {
    assertThat(new AcceptedAnswers(List.of("hikiwake"), List.of(), typos).accepts(answer))
        .isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({"Abe, Abo, false", "Feng, Fang, true", "Feng, Fag, false", "Kim, Kin, false"})
  void shortNamesForgiveLess(String name, String answer, boolean accepted) {
    assertThat(new AcceptedAnswers(List.of(name), List.of(), Typos.SMALL).accepts(answer))
        .isEqualTo(accepted);
  }

  @Test
  void typoThatIsAsNearToAnotherNameIsWrong() {
    AcceptedAnswers feng = new AcceptedAnswers(List.of("Feng"), List.of("Fang"), Typos.SMALL);
    assertThat(feng.accepts("Feng")).isTrue();
    assertThat(feng.accepts("Fang")).isFalse();
    assertThat(feng.accepts("Fing")).isFalse();
    assertThat(feng.accepts("Fenk")).isTrue();
  }

  @Test
  void somethingMustBeAccepted() {
    assertThatThrownBy(() -> new AcceptedAnswers(List.of(), List.of(), Typos.NONE))
        .isInstanceOf(InvalidQuestion.class);
  }
}
