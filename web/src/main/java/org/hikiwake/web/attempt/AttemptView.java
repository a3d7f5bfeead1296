package org.hikiwake.web.attempt;

import java.util.List;
import org.hikiwake.quiz.attempt.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * A page of an attempt that goes on.
 *
 * @param position the question that it shows, or the first of those
 * @param problem what went wrong with what was just done; null for nothing
 */
public record AttemptView(
    Attempt attempt,
    int position,
    List<AskedView> asked,
    List<PlaceView> places,
    TimerView timer,
    @Nullable String problem) {

  public int total() {
    return attempt.quiz().slots().size();
  }

  public boolean isOnePage() {
    return attempt.quiz().rules().layout().isOnePage();
  }

  /** Whether something comes after this page but the overview. */
  public boolean hasNext() {
    return !isOnePage() && position < total();
  }

  public boolean hasPrevious() {
    return !isOnePage() && !attempt.isForwardOnly() && position > 1;
  }

  /** Whether one jumps from question to question. */
  public boolean isFree() {
    return !attempt.isForwardOnly();
  }

  /** The question to which the page is, where it shows one. */
  public AskedView first() {
    return asked.get(0);
  }
}
