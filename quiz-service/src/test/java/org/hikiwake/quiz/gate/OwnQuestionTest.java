package org.hikiwake.quiz.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.hikiwake.quiz.gate.Item.Choice;
import org.hikiwake.quiz.gate.Item.Form;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the gate sees of our own questions. */
class OwnQuestionTest {

  @ParameterizedTest
  @EnumSource
  void stemOfEveryKindIsSeen(Kind kind) {
    Question question = AnyQuestion.any(kind);
    assertThat(Item.of(question).stem()).isEqualTo(question.stem());
  }

  @Test
  void optionsOfAChoiceAreSeenWithTheirKeys() {
    Item one = Item.of(AnyQuestion.any(Kind.SINGLE_CHOICE));
    assertThat(one.form()).isEqualTo(Form.CHOICE_OF_ONE);
    assertThat(one.options()).filteredOn(Choice::keyed).containsExactly(new Choice("Ann", true));
    Item several = Item.of(AnyQuestion.any(Kind.MULTIPLE_CHOICE));
    assertThat(several.form()).isEqualTo(Form.CHOICE_OF_SEVERAL);
    assertThat(several.options())
        .containsExactly(
            new Choice("Ann", true),
            new Choice("Bob", true),
            new Choice("Cy", false),
            new Choice("Dee", false));
  }

  @Test
  void targetsOfAMatchingAreSeen() {
    assertThat(Item.of(AnyQuestion.any(Kind.MATCHING)).options())
        .containsExactly(
            new Choice("wet", true), new Choice("dry", true), new Choice("windy", false));
  }

  @ParameterizedTest
  @EnumSource(names = {"TRUE_FALSE", "CLOZE", "NUMERIC", "SHORT_ANSWER", "ESSAY", "ORDERING"})
  void whereNothingIsChosenOnlyTheStemIsSeen(Kind kind) {
    assertThat(Item.of(AnyQuestion.any(kind)).options()).isEmpty();
  }
}
