package org.hikiwake.quiz.correction;

import java.util.function.Function;

/** What came of the wish to correct the key of a question. */
public sealed interface Corrected {

  <T> T fold(Cases<T> cases);

  /**
   * It is kept.
   *
   * @param marked how many marks were given anew
   */
  record Done(Correction correction, int marked) implements Corrected {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.done().apply(this);
    }
  }

  /** Somebody else corrected something of the quiz since it was looked at; nothing has changed. */
  record Overtaken() implements Corrected {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.overtaken().apply(this);
    }
  }

  /** It cannot be kept as it is; nothing has changed. */
  record Refused(Refusal reason) implements Corrected {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.refused().apply(this);
    }
  }

  /** Why a correction is not kept. */
  enum Refusal {
    /** No response says what is right. */
    NOTHING_GIVEN,
    /** A part of the question is left open, or a place is given twice. */
    INCOMPLETE,
    NOT_A_NUMBER,
    /** It is marked as right already. */
    RIGHT_ALREADY,
    /** Only a person can tell what is right. */
    NO_KEY,
    NO_REASON,
    REASON_TOO_LONG,
    /** What is to be taken back was taken back, or is not of this question. */
    NOT_IN_FORCE
  }

  /** One function per case. */
  record Cases<T>(
      Function<Done, T> done, Function<Overtaken, T> overtaken, Function<Refused, T> refused) {}
}
