package org.hikiwake.web.bank;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.review.Review;

/** That a person decided something of a question, as JSON. */
@Schema(name = "Review")
public record ReviewResource(
    @Schema(enumeration = {"accepted", "rejected", "retracted"}) String decision,
    @Schema(description = "Why; empty where nothing was said") String reason,
    @Schema(description = "Which version he saw") String version,
    @Schema(description = "The name of who decided") String reviewer,
    Instant at) {

  static ReviewResource of(Review review, String reviewer) {
    return new ReviewResource(
        review.decision().word(), review.note(), review.version(), reviewer, review.at());
  }
}
