package org.hikiwake.quiz.attempt;

import java.time.Instant;
import java.util.List;
import org.hikiwake.quiz.grading.Compared;
import org.hikiwake.quiz.grading.Score;
import org.jspecify.annotations.Nullable;

/**
 * What somebody, or the server, says that an answer earns. Nothing is ever changed: the last one
 * that is no draft counts.
 *
 * @param position the question, counted from 1
 * @param number which mark on that question it is, counted from 1
 * @param share the share of the question's points; null where only a person can say, and nobody has
 * @param criteria the points for each line of the rubric by which a person marked it; empty for the
 *     server
 * @param draft whether it is still to be thought over
 * @param marker who says it; null for the server
 * @param note to the student, or why it was changed; may be empty
 * @param correction the number of the correction of the question by which the server marked it; 0
 *     where it did so by the key as it was asked, and for a person's
 * @param compared by which rules the server took what was written or not, part by part; empty where
 *     nothing was, for a person's, and for one from before that was kept
 */
public record Mark(
    int position,
    int number,
    @Nullable Score share,
    List<Score> criteria,
    boolean draft,
    @Nullable ActorId marker,
    String note,
    int correction,
    List<Compared> compared,
    Instant at) {

  /** Characters in the longest share, as a fraction. */
  static final int LONGEST_SHARE = 80;

  /** Characters in the longest note. */
  public static final int LONGEST_NOTE = 5_000;

  public Mark {
    criteria = List.copyOf(criteria);
    compared = List.copyOf(compared);
    if (note.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException("a note has at most " + LONGEST_NOTE + " characters");
    }
  }

  /** What the server makes of an answer. */
  public static Mark byServer(
      int position,
      int number,
      @Nullable Score share,
      int correction,
      List<Compared> compared,
      Instant at) {
    return new Mark(position, number, share, List.of(), false, null, "", correction, compared, at);
  }

  public boolean isByServer() {
    return marker == null;
  }
}
