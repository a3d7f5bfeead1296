package org.hikiwake.quiz.behaviour;

import java.util.Optional;
import java.util.function.Function;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Score;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of a question's tries at most, as it stands. Only {@link Revealed} knows
 * anything of the key but how a try came out.
 */
public sealed interface Shown {

  <T> T fold(Cases<T> cases);

  /** Everything, where everything may be told. */
  default Optional<Revealed> revealed() {
    return fold(
        new Cases<>(
            unanswered -> Optional.empty(),
            kept -> Optional.empty(),
            judged -> Optional.empty(),
            Optional::of));
  }

  /** Nothing was given that counts. */
  record Unanswered() implements Shown {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.unanswered().apply(this);
    }
  }

  /** A response is kept; how it came out is told at the end. */
  record Kept() implements Shown {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.kept().apply(this);
    }
  }

  /**
   * The latest try was not right, and another may be given.
   *
   * @param fraction its score by itself
   * @param mark what the tries have earned so far
   * @param attainable the most that the next try can earn
   * @param triesLeft how many more are taken; null where there is no limit
   */
  record Judged(Score fraction, Score mark, Score attainable, @Nullable Integer triesLeft)
      implements Shown {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.judged().apply(this);
    }
  }

  /**
   * Nothing more is taken: everything may be told.
   *
   * @param outcome what came of the last try
   * @param mark what the tries have earned; null where a person has to say
   */
  record Revealed(Outcome outcome, @Nullable Score mark) implements Shown {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.revealed().apply(this);
    }
  }

  /** One function per case. */
  record Cases<T>(
      Function<Unanswered, T> unanswered,
      Function<Kept, T> kept,
      Function<Judged, T> judged,
      Function<Revealed, T> revealed) {}
}
