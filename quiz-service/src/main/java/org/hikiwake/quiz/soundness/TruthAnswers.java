package org.hikiwake.quiz.soundness;

import java.util.List;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.soundness.Verdict.Judged;

/**
 * True or false.
 *
 * @param claimed right where what the stem says is true, wrong where it is false
 */
record TruthAnswers(Judgement claimed) implements Answers {

  @Override
  public Found trueFalse(TrueFalse question) {
    return Found.of(
        List.of(
            new Judged("True", question.truth(), claimed),
            new Judged("False", !question.truth(), claimed.turned())));
  }
}
