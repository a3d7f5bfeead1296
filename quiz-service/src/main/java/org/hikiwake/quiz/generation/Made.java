package org.hikiwake.quiz.generation;

import java.util.function.Function;
import org.hikiwake.quiz.version.QuestionVersion;

/** What a family made of something: a question, or a reason why not. */
sealed interface Made extends Making permits Made.Asked, Refusal {

  <T> T fold(Function<Asked, T> asked, Function<Refusal, T> refusal);

  @Override
  default <T> T foldMaking(Function<Made, T> made, Function<Open, T> open) {
    return made.apply(this);
  }

  /** A question. */
  record Asked(QuestionVersion version) implements Made {

    @Override
    public <T> T fold(Function<Asked, T> asked, Function<Refusal, T> refusal) {
      return asked.apply(this);
    }
  }
}
