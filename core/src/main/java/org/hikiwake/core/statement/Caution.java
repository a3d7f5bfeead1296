package org.hikiwake.core.statement;

import org.hikiwake.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why a statement is not asked, or only with its holder named.
 *
 * @param reason what is wrong or doubtful, in a sentence that a teacher can check
 * @param outcome what happened later, where that is known and matters
 */
public record Caution(Kind kind, Asking asking, String reason, @Nullable String outcome) {

  /** What is wrong or doubtful. */
  public enum Kind {
    MISPRINT,
    TEXT_ERROR,
    SELF_CONTRADICTION,
    VOICE_UNCLEAR,
    TIME_BOUND,
    UNSOURCED
  }

  /** What the caution forbids. */
  public enum Asking {
    /** No question is made of the statement. */
    NEVER,
    /** A question names the holder, so that it asks what he says and not what is so. */
    NAMED
  }

  public Caution {
    reason = Text.require(reason, "a caution's reason", 400);
    if (outcome != null) {
      outcome = Text.require(outcome, "a caution's outcome", 400);
    }
  }
}
