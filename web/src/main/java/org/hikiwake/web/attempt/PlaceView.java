package org.hikiwake.web.attempt;

import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Work;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.web.question.Verdict;

/**
 * A question in the overview of an attempt.
 *
 * @param unreadable whether what stands there cannot be marked as it is
 * @param current whether one is there now
 * @param open whether one can go there
 */
public record PlaceView(
    int position,
    Verdict verdict,
    boolean unreadable,
    boolean flagged,
    boolean current,
    boolean open,
    Stem stem) {

  static PlaceView of(Attempt attempt, Work work, int current) {
    int position = work.item().position();
    boolean tells = attempt.quiz().rules().release().allows(Phase.DURING, Aspect.CORRECTNESS);
    return new PlaceView(
        position,
        tells ? verdict(work) : told(work),
        work.flaw().isPresent(),
        work.flagged(),
        position == current,
        !attempt.isForwardOnly() || position == attempt.reached(),
        work.item().question().present().stem());
  }

  /** A draft beside a try that was not right is what stands there now. */
  private static Verdict verdict(Work work) {
    return work.draft() == null ? Verdict.of(work.progress()) : Verdict.ANSWERED;
  }

  private static Verdict told(Work work) {
    return work.isAnswered() ? Verdict.ANSWERED : Verdict.UNANSWERED;
  }
}
