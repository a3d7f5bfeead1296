package org.hikiwake.web.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.behaviour.Try;
import org.hikiwake.quiz.grading.Compared;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Remark.Standing;
import org.hikiwake.quiz.grading.Score;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told of an answer.
 *
 * @param mark what it earned, as a share of the points; null where nobody has said
 * @param certainty how certain it was held to be; null where it was not marked by that
 * @param compared by which rules what was written was taken or not
 * @param aspects how much of it may be told
 */
public record Told(
    Verdict verdict,
    @Nullable Score mark,
    Behaviour behaviour,
    @Nullable Certainty certainty,
    Outcome outcome,
    List<Compared> compared,
    Set<Aspect> aspects) {

  public Told {
    aspects = Set.copyOf(aspects);
  }

  /** All there is to say; nothing while more is taken, and where nothing was given. */
  public static Optional<Told> everything(Progress progress) {
    return progress
        .shown()
        .revealed()
        .map(
            revealed ->
                new Told(
                    Verdict.of(progress),
                    revealed.mark(),
                    progress.behaviour(),
                    certainty(progress),
                    revealed.outcome(),
                    revealed.outcome().compared(),
                    EnumSet.allOf(Aspect.class)));
  }

  /** How certain the answer that counts was held to be; null where that was not asked. */
  public static @Nullable Certainty certainty(Progress progress) {
    return progress.behaviour().asksCertainty()
        ? progress.latest().map(Try::counted).orElse(null)
        : null;
  }

  public boolean tellsWhy() {
    return aspects.contains(Aspect.FEEDBACK);
  }

  /** That right is the whole point and wrong is none goes without saying. */
  @Nullable String saidMark() {
    boolean said = mark != null && (behaviour.asksCertainty() || !mark.isFull() && !mark.isZero());
    return said ? mark.display() : null;
  }

  /** The remarks that may be made; what stands beside a wrong answer may be the right one. */
  List<Remark> remarks() {
    if (aspects.contains(Aspect.RIGHT_ANSWER)) {
      return outcome.comments().stream().filter(this::isWorthSaying).toList();
    }
    return aspects.contains(Aspect.FEEDBACK)
        ? outcome.comments().stream().filter(Told::isOnWhatWasGiven).toList()
        : List.of();
  }

  /** By which rules written answers were taken or not, where that needs to be said. */
  List<Matched> matches() {
    return Matched.told(compared, outcome, aspects).stream()
        .filter(Matched::isWorthSaying)
        .toList();
  }

  /** Why something was rightly left alone is all that there is to say of it. */
  private boolean isWorthSaying(Remark remark) {
    return tellsWhy() || remark.standing() != Standing.SPARED;
  }

  private static boolean isOnWhatWasGiven(Remark remark) {
    return remark.standing() == Standing.HIT
        || remark.standing() == Standing.WRONG && remark.given() == null;
  }
}
