package org.hikiwake.quiz.challenge;

import java.util.function.Function;

/** What came of the wish to challenge a mark. */
public sealed interface Raising {

  <T> T fold(Cases<T> cases);

  /** It is kept, and waits for an instructor. */
  record Raised(Challenge challenge) implements Raising {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.raised().apply(this);
    }
  }

  /** It is not kept; nothing has changed. */
  record Refused(Refusal reason) implements Raising {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.refused().apply(this);
    }
  }

  /** Why a mark cannot be challenged. */
  enum Refusal {
    /** The quiz does not offer it. */
    NOT_OFFERED,
    /** The student may not see, or not yet, whether his answer was right. */
    NOT_TOLD,
    /** Nobody has said yet what it earns. */
    NOT_MARKED,
    /** There is nothing more to earn. */
    FULL_MARKS,
    /** It was challenged, and waits for an instructor. */
    OPEN_ALREADY,
    /** An instructor has said why the mark stands. */
    ANSWERED_ALREADY,
    /** The time for it is over. */
    TOO_LATE,
    /** As many of the attempt as may be are open or declined. */
    TOO_MANY,
    NO_REASON,
    REASON_TOO_LONG
  }

  /** One function per case. */
  record Cases<T>(Function<Raised, T> raised, Function<Refused, T> refused) {}
}
