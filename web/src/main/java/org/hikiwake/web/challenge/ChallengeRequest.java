package org.hikiwake.web.challenge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.challenge.Said;
import org.jspecify.annotations.Nullable;

/** Why a mark is wrong, or why it stands, as JSON. */
@Schema(name = "ChallengeReason")
public record ChallengeRequest(
    @Schema(required = true, minLength = 1, maxLength = Said.LONGEST_REASON)
        @Nullable String reason) {

  /** Without the blanks around it; nothing is an empty text. */
  String text() {
    return reason == null ? "" : reason.strip().replace("\0", "");
  }
}
