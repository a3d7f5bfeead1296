package org.hikiwake.web.assignment;

import java.util.Arrays;
import java.util.Optional;
import org.hikiwake.quiz.behaviour.Adaptive;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.DeferredCbm;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.ImmediateCbm;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.behaviour.Interactive;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.site.Words;

/**
 * The behaviours among which one chooses for a quiz. That a person marks every answer is none of
 * them: it belongs to essays, whatever their quiz does.
 */
public enum Way {
  DEFERRED_FEEDBACK,
  IMMEDIATE_FEEDBACK,
  INTERACTIVE,
  ADAPTIVE,
  DEFERRED_CBM,
  IMMEDIATE_CBM;

  private static final String NO_PENALTY = "adaptive-no-penalty";

  /** The word in forms, which is that of the behaviour: {@code deferred-feedback}. */
  public String word() {
    return Words.of(this);
  }

  static Optional<Way> of(String word) {
    return Arrays.stream(values()).filter(way -> way.word().equals(word)).findFirst();
  }

  /** The way in which a quiz is marked; the usual one where it is none of these. */
  static Way of(Behaviour behaviour) {
    return behaviour.word().equals(NO_PENALTY)
        ? ADAPTIVE
        : of(behaviour.word()).orElse(DEFERRED_FEEDBACK);
  }

  /**
   * The behaviour.
   *
   * @param tries how many there are, where their number is limited
   * @param penalty what each earlier try costs, where it costs something
   */
  Behaviour behaviour(int tries, Score penalty) {
    return switch (this) {
      case DEFERRED_FEEDBACK -> new DeferredFeedback();
      case IMMEDIATE_FEEDBACK -> new ImmediateFeedback();
      case INTERACTIVE -> new Interactive(tries, penalty);
      case ADAPTIVE -> new Adaptive(penalty);
      case DEFERRED_CBM -> new DeferredCbm();
      case IMMEDIATE_CBM -> new ImmediateCbm();
    };
  }
}
