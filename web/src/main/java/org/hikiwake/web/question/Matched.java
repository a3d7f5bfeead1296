package org.hikiwake.web.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Remark.Standing;
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

  /** What may be told of an answer, part by part. */
  public static List<Matched> told(Outcome outcome, Set<Aspect> aspects) {
    return outcome.comments().stream()
        .filter(remark -> isTold(remark, outcome, aspects))
        .flatMap(remark -> of(remark, aspects.contains(Aspect.RIGHT_ANSWER)).stream())
        .toList();
  }

  /**
   * Why something is wrong tells what is right. Which parts are right is told with the feedback;
   * where all are, that is known with how the answer came out.
   */
  private static boolean isTold(Remark remark, Outcome outcome, Set<Aspect> aspects) {
    if (!aspects.contains(Aspect.CORRECTNESS)) {
      return false;
    }
    boolean right =
        remark.standing() == Standing.HIT
            && (aspects.contains(Aspect.FEEDBACK)
                || outcome.earned().filter(Score::isFull).isPresent());
    return right || aspects.contains(Aspect.RIGHT_ANSWER);
  }

  private static Optional<Matched> of(Remark remark, boolean whole) {
    Match match = remark.match();
    String given = remark.given();
    return match == null || given == null
        ? Optional.empty()
        : Optional.of(
            new Matched(
                given,
                match.rule(),
                match.normalized(),
                whole ? match.wording() : null,
                match.typos()));
  }

  /** That it is the right answer to the letter goes without saying. */
  public boolean isWorthSaying() {
    return rule != Match.Rule.EXACT;
  }
}
