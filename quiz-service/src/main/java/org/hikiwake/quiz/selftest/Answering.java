package org.hikiwake.quiz.selftest;

import java.util.function.Function;
import org.hikiwake.quiz.grading.Outcome;

/** What came of giving a response in a self-test. */
public sealed interface Answering {

  <T> T fold(Cases<T> cases);

  /** It counts. */
  record Taken(SelfTest test, Answer answer) implements Answering {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.taken().apply(this);
    }
  }

  /** The same was given before; its outcome stands. */
  record Repeated(Answer answer) implements Answering {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.repeated().apply(this);
    }
  }

  /** It cannot be marked; nothing has changed, and another may be given. */
  record NotMarked(Outcome.Ungradable outcome) implements Answering {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.notMarked().apply(this);
    }
  }

  /** Nothing more is taken here; nothing has changed. */
  record Refused(Reason reason) implements Answering {

    /** Why nothing more is taken. */
    public enum Reason {
      /** Another response was given before, and its feedback has been seen. */
      ALREADY_ANSWERED,
      /** The test has ended. */
      TEST_ENDED
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.refused().apply(this);
    }
  }

  /** One function per case. */
  record Cases<T>(
      Function<Taken, T> taken,
      Function<Repeated, T> repeated,
      Function<NotMarked, T> notMarked,
      Function<Refused, T> refused) {}
}
