package org.hikiwake.quiz.behaviour;

import java.util.function.Function;
import org.hikiwake.quiz.grading.Outcome;

/**
 * What came of giving a response.
 *
 * @param <S> whose state it may have changed: that of one question, or of a whole test
 */
public sealed interface Answering<S> {

  <T> T fold(Cases<S, T> cases);

  /** It counts. */
  record Taken<S>(S next, Try given) implements Answering<S> {
    @Override
    public <T> T fold(Cases<S, T> cases) {
      return cases.taken().apply(this);
    }
  }

  /** The same was given before; its outcome stands, and it costs nothing. */
  record Repeated<S>(Try given) implements Answering<S> {
    @Override
    public <T> T fold(Cases<S, T> cases) {
      return cases.repeated().apply(this);
    }
  }

  /** It cannot be marked; nothing has changed, and another may be given. */
  record NotMarked<S>(Outcome.Ungradable outcome) implements Answering<S> {
    @Override
    public <T> T fold(Cases<S, T> cases) {
      return cases.notMarked().apply(this);
    }
  }

  /** Nothing more is taken here; nothing has changed. */
  record Refused<S>(Refusal reason) implements Answering<S> {
    @Override
    public <T> T fold(Cases<S, T> cases) {
      return cases.refused().apply(this);
    }
  }

  /** Why nothing more is taken. */
  enum Refusal {
    /** What was given before counts, and all has been told of it. */
    ALREADY_ANSWERED,
    /** The test has ended. */
    ENDED
  }

  /** The same for a whole of which this is a part. */
  default <W> Answering<W> within(Function<S, W> whole) {
    return fold(
        new Cases<S, Answering<W>>(
            taken -> new Taken<>(whole.apply(taken.next()), taken.given()),
            repeated -> new Repeated<>(repeated.given()),
            notMarked -> new NotMarked<>(notMarked.outcome()),
            refused -> new Refused<>(refused.reason())));
  }

  /** One function per case. */
  record Cases<S, T>(
      Function<Taken<S>, T> taken,
      Function<Repeated<S>, T> repeated,
      Function<NotMarked<S>, T> notMarked,
      Function<Refused<S>, T> refused) {}
}
