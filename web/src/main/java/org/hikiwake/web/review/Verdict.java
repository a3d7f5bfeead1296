package org.hikiwake.web.review;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a reviewer decides, and of what.
 *
 * @param note why; for a rejection, and to accept what has a flaw, never empty
 * @param version which version he saw
 * @param seen how many decisions on the question he knew of
 */
public record Verdict(Decision decision, String note, String version, int seen) {

  /** Why a verdict is not taken. */
  public enum Refusal {
    REASON_MISSING,
    NOTE_TOO_LONG,
    /** An answer of the question is not proved, which nobody can overrule. */
    UNSOUND,
    /** The gate found a flaw, and no reason is given why it is none. */
    FLAWED,
    /** The question reads otherwise now. */
    VERSION_CHANGED,
    /** Somebody else decided while the reviewer looked at it. */
    DECIDED_MEANWHILE;

    static Optional<Refusal> read(String name) {
      return Arrays.stream(values()).filter(refusal -> refusal.name().equals(name)).findFirst();
    }
  }
}
