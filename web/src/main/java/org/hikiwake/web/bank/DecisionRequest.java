package org.hikiwake.web.bank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.review.Decision;
import org.hikiwake.web.review.Review;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** What a reviewer decides of a question, as JSON. */
@Schema(
    name = "DecisionWish",
    examples = "{\"decision\": \"rejected\", \"reason\": \"A second option could be right.\"}")
public record DecisionRequest(
    @Schema(
            required = true,
            enumeration = {"accepted", "rejected", "retracted"},
            description = "Retracted takes back what was decided before")
        @Nullable String decision,
    @Schema(
            maxLength = Review.LONGEST_NOTE,
            description = "Needed to reject, and to accept what has a flaw")
        @Nullable String reason) {

  /**
   * @throws Fault where there is no such decision
   */
  Decision wanted() {
    return Decision.read(decision == null ? "" : decision)
        .orElseThrow(
            () ->
                new Fault(Kind.UNACCEPTABLE, "decision is one of accepted, rejected, retracted."));
  }

  String note() {
    return reason == null ? "" : reason.replace("\0", "").strip();
  }
}
