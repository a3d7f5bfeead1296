package org.hikiwake.web.review;

import java.util.List;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.examination.ExaminedView;
import org.hikiwake.web.examination.FilterView;
import org.hikiwake.web.site.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The page on which several questions are decided on at once.
 *
 * @param query the filter and the pile as they stand in the address
 * @param reported on how many questions a report is open
 * @param note what was typed as the reason
 * @param done what was just decided; null for nothing
 * @param refused what could not be, with the reason
 * @param problem why nothing was decided; null where nothing went wrong
 */
public record ListView(
    FilterView filter,
    List<Line> lines,
    Paging paging,
    String query,
    Pile pile,
    int reported,
    String note,
    @Nullable Done done,
    List<Refused> refused,
    @Nullable String problem) {

  /**
   * A question in the list.
   *
   * @param value what its tick box sends
   */
  public record Line(ExaminedView examined, ReviewState state, String value, boolean ticked) {

    /** The parts that are right. */
    public List<ExaminedView.PartView> keyed() {
      return examined.parts().stream().filter(view -> view.part().keyed()).toList();
    }
  }

  /**
   * Decisions that can be taken back.
   *
   * @param values what the tick boxes of these questions would send now
   */
  public record Done(Decision decision, List<String> values) {}

  /** Questions that were not decided on, all for the same reason. */
  public record Refused(String why, List<ExaminedQuestion> questions) {}

  public List<Pile> piles() {
    return List.of(Pile.values());
  }
}
