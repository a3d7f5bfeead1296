package org.hikiwake.web.bank;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.review.Report;
import org.jspecify.annotations.Nullable;

/** That somebody found something wrong with a question, as JSON. */
@Schema(name = "Report")
public record ReportResource(
    String id,
    @Schema(description = "The id of the question") String question,
    @Schema(description = "Which version there was then") String version,
    @Schema(description = "What was found") String note,
    @Schema(description = "Who found it; left out for a visitor") @Nullable String by,
    Instant at) {

  /**
   * @param by empty for a visitor
   */
  static ReportResource of(Report report, String by) {
    return new ReportResource(
        report.id(),
        report.question().value(),
        report.version(),
        report.note(),
        by.isEmpty() ? null : by,
        report.at());
  }
}
