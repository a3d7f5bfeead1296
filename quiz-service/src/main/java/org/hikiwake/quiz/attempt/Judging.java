package org.hikiwake.quiz.attempt;

import java.util.function.Function;

/** What came of the wish to mark an answer by hand. */
public sealed interface Judging {

  <T> T fold(Cases<T> cases);

  /** It is kept, behind all marks that were there before. */
  record Marked(Mark mark) implements Judging {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.marked().apply(this);
    }
  }

  /** Somebody else said something of it since it was looked at; nothing has changed. */
  record Overtaken() implements Judging {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.overtaken().apply(this);
    }
  }

  /**
   * It cannot be kept as it is; nothing has changed.
   *
   * @param line the line of the rubric that is at fault, counted from 0; 0 where none is
   */
  record Refused(Refusal reason, int line) implements Judging {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.refused().apply(this);
    }
  }

  /** Why a judgement is not kept. */
  enum Refusal {
    /** The student is still at work. */
    NOT_ENDED,
    /** A correction has left the question out: there is nothing to earn. */
    LEFT_OUT,
    /** A line of the rubric has no points, or there are more points than lines. */
    OTHER_LINES,
    BELOW_ZERO,
    ABOVE_MOST,
    /** The fraction that the points come to is longer than one that is kept. */
    TOO_FINE,
    /** It changes a mark and does not say why. */
    NO_REASON,
    NOTE_TOO_LONG
  }

  /** One function per case. */
  record Cases<T>(
      Function<Marked, T> marked, Function<Overtaken, T> overtaken, Function<Refused, T> refused) {}
}
