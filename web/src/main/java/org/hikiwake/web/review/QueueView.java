package org.hikiwake.web.review;

import java.util.List;
import org.hikiwake.web.examination.FilterView;
import org.jspecify.annotations.Nullable;

/**
 * The page of the queue.
 *
 * @param question the one to look at; null where none is left
 * @param query the filter and the pile as they stand in the address, to come back to
 * @param pile which of the questions are taken up
 * @param reported on how many a report is open
 * @param done what was just decided; null for nothing
 * @param problem why it was not; null where nothing went wrong
 */
public record QueueView(
    FilterView filter,
    @Nullable ReviewView question,
    int left,
    int decided,
    int all,
    String query,
    Pile pile,
    int reported,
    @Nullable Done done,
    @Nullable String problem) {

  /** A decision that can be taken back. */
  public record Done(String question, String stem, Decision decision, String version, int seen) {}

  public List<Pile> piles() {
    return List.of(Pile.values());
  }
}
