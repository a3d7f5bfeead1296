package org.hikiwake.quiz.attempt;

import java.util.function.Function;
import org.hikiwake.quiz.grading.Outcome;

/** What came of something that a student did. */
public sealed interface Taking {

  <T> T fold(Cases<T> cases);

  /** It stands in the record. */
  record Taken(Attempt next, Entry entry) implements Taking {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.taken().apply(this);
    }
  }

  /** It stood there before: it was sent twice, or says nothing new. */
  record Known(Attempt as) implements Taking {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.known().apply(this);
    }
  }

  /** It was to be marked at once and cannot be; nothing has changed. */
  record NotMarked(Outcome.Ungradable outcome) implements Taking {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.notMarked().apply(this);
    }
  }

  /** It is not taken; nothing has changed. */
  record Refused(Refusal reason) implements Taking {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.refused().apply(this);
    }
  }

  /** Why something is not taken. */
  enum Refusal {
    /** The attempt was handed in. */
    ENDED,
    /** Its time is up, and so is the grace. */
    TIME_UP,
    /** One cannot go back to that question. */
    LEFT_BEHIND,
    /** One has not come to that question yet. */
    NOT_REACHED,
    /** What was given before counts, and all has been told of it. */
    ALREADY_ANSWERED
  }

  /** One function per case. */
  record Cases<T>(
      Function<Taken, T> taken,
      Function<Known, T> known,
      Function<NotMarked, T> notMarked,
      Function<Refused, T> refused) {}
}
