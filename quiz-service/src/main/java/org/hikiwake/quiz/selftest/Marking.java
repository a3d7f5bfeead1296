package org.hikiwake.quiz.selftest;

import java.util.Arrays;
import java.util.Optional;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.ImmediateCbm;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.behaviour.Interactive;

/** The ways among which one chooses how a self-test is marked; the usual one first. */
public enum Marking {
  AT_ONCE(new ImmediateFeedback()),
  SEVERAL_TRIES(Interactive.usual()),
  AT_THE_END(new DeferredFeedback()),
  WITH_CERTAINTY(new ImmediateCbm());

  private final Behaviour behaviour;

  Marking(Behaviour behaviour) {
    this.behaviour = behaviour;
  }

  /** The way whose behaviour has that word. */
  public static Optional<Marking> of(String word) {
    return Arrays.stream(values()).filter(way -> way.word().equals(word)).findFirst();
  }

  public Behaviour behaviour() {
    return behaviour;
  }

  public String word() {
    return behaviour.word();
  }
}
