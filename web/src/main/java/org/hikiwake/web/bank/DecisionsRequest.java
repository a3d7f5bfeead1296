package org.hikiwake.web.bank;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.review.Review;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** What a reviewer decides of several questions, as JSON. */
@Schema(name = "DecisionsWish")
public record DecisionsRequest(
    @Schema(required = true, maxItems = DecisionsRequest.MOST) @Nullable List<Entry> decisions) {

  static final int MOST = 100;

  /**
   * @throws Fault where there are too many, or some that say nothing
   */
  List<Entry> entries() {
    List<Entry> all = decisions == null ? List.of() : decisions;
    if (all.size() > MOST || all.stream().anyMatch(Objects::isNull)) {
      throw new Fault(Kind.UNACCEPTABLE, "decisions has at most " + MOST + " entries, none null.");
    }
    return all;
  }

  /** What is decided of one. */
  @Schema(name = "DecisionEntry")
  public record Entry(
      @Schema(required = true, description = "The id of the question") @Nullable String question,
      @Schema(required = true, description = "The revision that was seen")
          @Nullable String revision,
      @Schema(
              required = true,
              enumeration = {"accepted", "rejected", "retracted"})
          @Nullable String decision,
      @Schema(maxLength = Review.LONGEST_NOTE) @Nullable String reason) {

    String questionOrNone() {
      return question == null ? "" : question;
    }

    String revisionOrNone() {
      return revision == null ? "" : revision;
    }

    DecisionRequest request() {
      return new DecisionRequest(decision, reason);
    }
  }
}
