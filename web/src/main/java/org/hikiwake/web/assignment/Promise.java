package org.hikiwake.web.assignment;

import java.util.EnumSet;
import java.util.Set;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.assignment.Rules;

/** What students are to learn, and whether they ever do. */
final class Promise {

  private Promise() {}

  /** Whether something is told only once the quiz has closed, and it never closes. */
  static boolean isNeverKept(Rules rules) {
    Set<Aspect> late = EnumSet.noneOf(Aspect.class);
    late.addAll(rules.release().at(Phase.AFTER_CLOSE));
    EnumSet.complementOf(EnumSet.of(Phase.AFTER_CLOSE))
        .forEach(phase -> late.removeAll(rules.release().at(phase)));
    return rules.window().closes() == null && !late.isEmpty();
  }
}
