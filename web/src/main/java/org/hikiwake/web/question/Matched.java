package org.hikiwake.web.question;

import java.util.List;
import java.util.Set;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.grading.Compared;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.wording.Match;
import org.jspecify.annotations.Nullable;

/**
 * By which rule something written was taken or not, as far as that may be told.
 *
 * @param given as it was written
 * @param normalized as it was compared
 * @param wording the accepted wording that it was held against; null where none is near, or what is
 *     right may not be told
 * @param typos by how many it strays from that
 */
public record Matched(
    String given, Match.Rule rule, String normalized, @Nullable String wording, int typos) {

  /**
   * What may be told of an answer, part by part.
   *
   * @param compared what came of comparing what was written in it
   * @param outcome what came of it as a whole
   */
  public static List<Matched> told(List<Compared> compared, Outcome outcome, Set<Aspect> aspects) {
    boolean full = outcome.earned().filter(Score::isFull).isPresent();
    return compared.stream()
        .filter(part -> isTold(part.match().accepted(), full, aspects))
        .map(part -> of(part, aspects.contains(Aspect.RIGHT_ANSWER)))
        .toList();
  }

  /**
   * Why something is wrong tells what is right. Which parts are right is told with the feedback;
   * where all are, that is known with how the answer came out.
   */
  private static boolean isTold(boolean right, boolean full, Set<Aspect> aspects) {
    if (!aspects.contains(Aspect.CORRECTNESS)) {
      return false;
    }
    return right && (full || aspects.contains(Aspect.FEEDBACK))
        || aspects.contains(Aspect.RIGHT_ANSWER);
  }

  private static Matched of(Compared part, boolean whole) {
    Match match = part.match();
    return new Matched(
        part.given(),
        match.rule(),
        match.normalized(),
        whole ? match.wording() : null,
        match.typos());
  }

  /** That it is the right answer to the letter goes without saying. */
  public boolean isWorthSaying() {
    return rule != Match.Rule.EXACT;
  }
}
