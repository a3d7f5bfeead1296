package org.hikiwake.web.bank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.review.Review;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** What somebody finds wrong with a question, as JSON. */
@Schema(name = "ReportWish")
public record ReportRequest(
    @Schema(required = true, minLength = 1, maxLength = Review.LONGEST_NOTE)
        @Nullable String note) {

  Input input() {
    return Input.empty().with("note", note == null ? "" : note);
  }
}
