package org.hikiwake.web.review;

import java.util.List;
import org.hikiwake.web.examination.FilterView;
import org.jspecify.annotations.Nullable;

/**
 * The page of the queue.
 *
 * @param question the one to look at; null where none is left
 * @param query the filter and the state as they stand in the address, to come back to
 * @param wanted in which state those are that are looked at; empty for all undecided ones
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
    String wanted,
    @Nullable Done done,
    @Nullable String problem) {

  /** A decision that can be taken back. */
  public record Done(String question, String stem, Decision decision, String version, int seen) {}

  public List<ReviewState> states() {
    return List.of(ReviewState.values());
  }
}
