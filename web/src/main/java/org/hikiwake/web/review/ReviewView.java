package org.hikiwake.web.review;

import io.quarkus.qute.RawString;
import java.util.List;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.examination.ExaminedView;

/**
 * A question as a reviewer sees it.
 *
 * @param alike what asks nearly the same
 * @param controls how a student answers it
 * @param version which version this is; a decision on another one is not taken
 * @param history what was decided of it before, the latest first
 * @param reports what was found wrong with it since then, the latest first
 */
public record ReviewView(
    ExaminedView examined,
    List<ExaminedQuestion> alike,
    RawString controls,
    String version,
    ReviewState state,
    List<Told> history,
    List<Reported> reports) {

  /** A decision with the name of who made it. */
  public record Told(Review review, String reviewer) {}

  /** A report with the name of who made it; empty for a visitor. */
  public record Reported(Report report, String by) {}

  public String id() {
    return examined.question().id();
  }
}
