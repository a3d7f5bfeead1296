package org.hikiwake.quiz.assignment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hikiwake.quiz.behaviour.Behaviour;

/**
 * What a student may see of his attempt, and when: the review options of Moodle's quiz. Who may see
 * why an answer is wrong, or what would have been right, may see that it is wrong; and who may see
 * that, may see the answer.
 */
public record Release(Map<Phase, Set<Aspect>> aspects) {

  /** Where an attempt stands in time. */
  public enum Phase {
    /** It goes on. */
    DURING,
    /** It ended a moment ago: {@link Quiz#RIGHT_AFTER}. */
    RIGHT_AFTER,
    /** Others may still be sitting over the same quiz. */
    WHILE_OPEN,
    /** The quiz has closed. */
    AFTER_CLOSE
  }

  /** What there is to see. */
  public enum Aspect {
    /** The questions, and what one answered. */
    ATTEMPT,
    /** Which answers were right, and what each earned. */
    CORRECTNESS,
    /** What the attempt earned as a whole. */
    MARKS,
    /** Why an answer is right or wrong, with the paragraphs that prove it. */
    FEEDBACK,
    /** What would have been right. */
    RIGHT_ANSWER
  }

  public Release {
    Map<Phase, Set<Aspect>> copied = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      Set<Aspect> of = EnumSet.noneOf(Aspect.class);
      of.addAll(aspects.getOrDefault(phase, Set.of()));
      copied.put(phase, Collections.unmodifiableSet(withWhatFollows(of)));
    }
    aspects = Collections.unmodifiableMap(copied);
  }

  private static Set<Aspect> withWhatFollows(Set<Aspect> aspects) {
    if (aspects.contains(Aspect.FEEDBACK) || aspects.contains(Aspect.RIGHT_ANSWER)) {
      aspects.add(Aspect.CORRECTNESS);
    }
    if (aspects.contains(Aspect.CORRECTNESS)) {
      aspects.add(Aspect.ATTEMPT);
    }
    return aspects;
  }

  /**
   * Nothing that gives a key away while others may need to find it, and everything after that; but
   * where a behaviour tells at once, it tells.
   */
  public static Release usual(Behaviour behaviour) {
    Set<Aspect> before =
        behaviour.defers() ? EnumSet.of(Aspect.ATTEMPT, Aspect.MARKS) : EnumSet.allOf(Aspect.class);
    return new Release(
        Map.of(
            Phase.DURING, before,
            Phase.RIGHT_AFTER, before,
            Phase.WHILE_OPEN, before,
            Phase.AFTER_CLOSE, EnumSet.allOf(Aspect.class)));
  }

  public boolean allows(Phase phase, Aspect aspect) {
    return at(phase).contains(aspect);
  }

  /** What may be seen then. */
  public Set<Aspect> at(Phase phase) {
    return aspects.getOrDefault(phase, Set.of());
  }
}
