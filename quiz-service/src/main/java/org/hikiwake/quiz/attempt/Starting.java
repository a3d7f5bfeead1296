package org.hikiwake.quiz.attempt;

import java.util.function.Function;

/** What came of the wish to take a quiz. */
public sealed interface Starting {

  <T> T fold(Function<Running, T> running, Function<Refused, T> refused);

  /** It runs: it was begun now, or before. */
  record Running(Attempt attempt) implements Starting {
    @Override
    public <T> T fold(Function<Running, T> running, Function<Refused, T> refused) {
      return running.apply(this);
    }
  }

  /** It cannot be taken. */
  record Refused(Reason reason) implements Starting {
    @Override
    public <T> T fold(Function<Running, T> running, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /** Why a quiz cannot be taken. */
  enum Reason {
    NOT_PUBLISHED,
    NOT_OPEN_YET,
    CLOSED,
    NO_ATTEMPT_LEFT,
    WRONG_PASSWORD
  }
}
