package org.hikiwake.web.authoring;

import java.util.List;
import org.hikiwake.quiz.authoring.Wording;
import org.hikiwake.web.review.ReviewView;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a generated question gets other words.
 *
 * @param question as it reads now
 * @param texts its texts, to be changed
 * @param seen how many edits there are
 * @param query the part of the queue to come back to
 * @param history who wrote what before, the latest first
 * @param uses where it is asked
 * @param problem why nothing was saved; null where nothing went wrong
 */
public record WordingView(
    ReviewView question,
    List<Text> texts,
    int seen,
    String query,
    List<Told> history,
    Uses uses,
    Input input,
    @Nullable String problem) {

  /** Where the words of an edit are taken up. */
  public String address() {
    return "/review/" + question.id() + "/wording?" + query;
  }

  /** A text of the question, and the field in which it is changed. */
  public record Text(Wording.Text text, Typed field) {}

  /**
   * An edit in words.
   *
   * @param fits whether its words can be taken into the question as it is now
   */
  public record Told(Edit edit, String editor, boolean fits, List<Change> changes) {}

  /** A text that an edit changed. */
  public record Change(String before, String after) {}
}
