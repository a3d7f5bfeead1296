package org.hikiwake.web.bank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** A question that somebody writes, as JSON. */
@Schema(name = "OwnQuestionWish")
public record OwnRequest(
    @Schema(ref = "Draft", required = true) @Nullable JsonDraft question,
    @Schema(
            description =
                "The course whose instructors alone may use it; left out, every instructor may")
        @Nullable String course,
    @Schema(
            maxLength = 1000,
            description = "Why; needed where another answer becomes right than before")
        @Nullable String reason) {

  /**
   * @throws Fault where there is no question
   */
  JsonDraft draft() {
    if (question == null) {
      throw new Fault(Kind.UNACCEPTABLE, "question: Send the question that is to be written.");
    }
    return question;
  }

  DraftFields fields() {
    return DraftFields.of(draft(), course, reason);
  }
}
