package org.hikiwake.quiz.behaviour;

import java.util.stream.Stream;

/** Every behaviour, as it usually is. */
public final class AnyBehaviour {

  private AnyBehaviour() {}

  public static Stream<Behaviour> all() {
    return Stream.of(
        new DeferredFeedback(),
        new ImmediateFeedback(),
        Interactive.usual(),
        Adaptive.usual(),
        Adaptive.withoutPenalty(),
        new DeferredCbm(),
        new ImmediateCbm(),
        new ManualGraded());
  }

  static Behaviour of(String word) {
    return all().filter(behaviour -> behaviour.word().equals(word)).findFirst().orElseThrow();
  }
}
