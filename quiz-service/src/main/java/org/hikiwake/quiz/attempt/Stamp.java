package org.hikiwake.quiz.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something was done, and how that is known.
 *
 * @param received when it reached the server, by the server's clock
 * @param claimed when it was done according to the student's device, which reckons in the server's
 *     time; null where it says nothing, as a page without scripts does
 * @param origin which device it is from; null likewise
 */
public record Stamp(Instant received, @Nullable Instant claimed, @Nullable Origin origin) {

  /**
   * Where something comes from.
   *
   * @param device a name that one page of one browser gave itself
   * @param sequence counts what is done there; what was done later has a higher number
   */
  public record Origin(String device, long sequence) {

    /** Characters in the longest name of a device. */
    public static final int LONGEST_DEVICE = 40;

    public Origin {
      boolean keepable = device.indexOf('\0') < 0;
      if (device.isBlank() || device.length() > LONGEST_DEVICE || !keepable) {
        throw new IllegalArgumentException(
            "a device's name has 1 to " + LONGEST_DEVICE + " characters");
      }
    }
  }

  /** Of something about which no device says anything. */
  public static Stamp at(Instant received) {
    return new Stamp(received, null, null);
  }

  /** When it was done, as far as anybody knows: never later than it was received. */
  public Instant done() {
    return claimed != null && claimed.isBefore(received) ? claimed : received;
  }

  /** Whether the other one was done before on the same device. */
  boolean follows(Stamp other) {
    return origin != null
        && other.origin != null
        && origin.device().equals(other.origin.device())
        && origin.sequence() > other.origin.sequence();
  }

  /** Whether it is the same act, sent again. */
  boolean repeats(Stamp other) {
    return origin != null && origin.equals(other.origin);
  }
}
