package org.hikiwake.quiz.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hikiwake.quiz.authoring.Wording.Role;
import org.hikiwake.quiz.authoring.Wording.Text;
import org.hikiwake.quiz.generation.ShippedBank;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.InvalidQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.version.QuestionVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WordingTest {

  private static List<String> texts(Question question) {
    return Wording.of(question).stream().map(Text::text).toList();
  }

  private static Question shouted(Question question) {
    return Wording.in(question, texts(question).stream().map(text -> text + "!").toList());
  }

  @ParameterizedTest
  @EnumSource
  void theSameTextsMakeTheSameQuestion(Kind kind) {
    Question question = AnyQuestion.any(kind);
    assertThat(Wording.in(question, texts(question))).isEqualTo(question);
  }

  @Test
  void theSameTextsMakeTheSameQuestionOfAllThatIsGenerated() {
    assertThat(ShippedBank.EXAMINATION.all())
        .extracting(examined -> examined.version())
        .allSatisfy(
            (QuestionVersion version) ->
                assertThat(Wording.in(version.question(), texts(version.question())))
                    .isEqualTo(version.question()));
  }

  @ParameterizedTest
  @EnumSource
  void everyTextIsTheNewOne(Kind kind) {
    assertThat(texts(shouted(AnyQuestion.any(kind)))).allMatch(text -> text.endsWith("!"));
  }

  /** Where the key stands among the parts, and what it earns, does not depend on words. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ESSAY")
  void theKeyIsWhatItWas(Kind kind) {
    Question question = AnyQuestion.any(kind);
    Question other = shouted(question);
    assertThat(Wording.of(other))
        .extracting(Text::keyed)
        .isEqualTo(Wording.of(question).stream().map(Text::keyed).toList());
    assertThat(other.check(other.keyedResponse().orElseThrow()).earned()).contains(Score.FULL);
  }

  @Test
  void aTextKnowsWhatItIs() {
    assertThat(Wording.of(AnyQuestion.any(Kind.SINGLE_CHOICE)))
        .startsWith(
            new Text(Role.SCOPE, "In any reading", false),
            new Text(Role.ASK, "Any single-choice question?", false),
            new Text(Role.MATERIAL, "Some material.", false),
            new Text(Role.OPTION, "Ann", true),
            new Text(Role.EXPLANATION, "Why Ann.", true),
            new Text(Role.OPTION, "Bob", false));
  }

  @Test
  void twoOptionsCannotReadAlike() {
    Question question = AnyQuestion.any(Kind.SINGLE_CHOICE);
    List<String> alike =
        texts(question).stream().map(text -> text.equals("Bob") ? "Ann" : text).toList();
    assertThatThrownBy(() -> Wording.in(question, alike)).isInstanceOf(InvalidQuestion.class);
  }

  @Test
  void allTextsAreGiven() {
    Question question = AnyQuestion.any(Kind.TRUE_FALSE);
    List<String> tooFew = texts(question).subList(1, 4);
    assertThatThrownBy(() -> Wording.in(question, tooFew))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void optionsThatSwapTheirWordsSwapTheKey() {
    SingleChoice question = (SingleChoice) AnyQuestion.any(Kind.SINGLE_CHOICE);
    List<String> swapped =
        texts(question).stream()
            .map(text -> text.equals("Ann") ? "Bob" : text.equals("Bob") ? "Ann" : text)
            .toList();
    SingleChoice other = (SingleChoice) Wording.in(question, swapped);
    assertThat(other.key()).isEqualTo(question.options().get(1).id());
    assertThat(Wording.exchanges(question, other)).isTrue();
    assertThat(Wording.exchanges(question, shouted(question))).isFalse();
  }
}
