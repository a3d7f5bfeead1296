package org.hikiwake.web.assignment;

import java.util.Set;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.assignment.Rules;

/** What students are to learn, and whether they ever do. */
final class Promise {

  private Promise() {}

  /** Whether something is told only once the quiz has closed, and it never closes. */
  static boolean isNeverKept(Rules rules) {
    Release release = rules.release();
    Set<Release.Aspect> before = release.at(Phase.WHILE_OPEN);
    return rules.window().closes() == null
        && !before.containsAll(release.at(Phase.AFTER_CLOSE))
        && !release.at(Phase.RIGHT_AFTER).containsAll(release.at(Phase.AFTER_CLOSE));
  }
}
