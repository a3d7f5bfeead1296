package org.hikiwake.web.attempt;

import java.util.List;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.web.question.Verdict;

/** All questions of an attempt at a glance, before it is handed in. */
public record OverviewView(Attempt attempt, List<PlaceView> places, TimerView timer) {

  public long unanswered() {
    return places.stream().filter(place -> place.verdict() == Verdict.UNANSWERED).count();
  }

  public long unreadable() {
    return places.stream().filter(PlaceView::unreadable).count();
  }

  public long flagged() {
    return places.stream().filter(PlaceView::flagged).count();
  }
}
