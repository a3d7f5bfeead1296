package org.hikiwake.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.junit.jupiter.api.Test;

class KeyInWordsTest {

  /** By a sign that may follow the full stop of a sentence. */
  @Test
  void severalRightAnswersAreKeptApart() {
    assertThat(KeyInWords.of(AnyQuestion.any(Kind.MULTIPLE_CHOICE))).isEqualTo("Ann · Bob");
  }

  @Test
  void nothingIsSaidWhereOnlyAPersonCanTell() {
    assertThat(KeyInWords.of(AnyQuestion.any(Kind.ESSAY))).isEmpty();
  }
}
