package org.hikiwake.web.gradebook;

import io.quarkus.qute.i18n.MessageBundles;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Why somebody is excused, or has another mark than his attempts earned. */
final class Reason {

  /** Characters in the longest one. */
  static final int LONGEST = 1_000;

  private Reason() {}

  /** What stands in a field; where something is to be mended, the input is told. */
  static String read(Input input, String field) {
    String reason = input.value(field);
    if (reason.isEmpty() || reason.length() > LONGEST) {
      input.reject(field, MessageBundles.get(GradesMessages.class).reasonMissing(LONGEST));
    }
    return reason;
  }

  /**
   * What a program sent.
   *
   * @throws Fault where something is to be mended
   */
  static String of(@Nullable String sent) {
    Input input = Input.empty().with("reason", sent == null ? "" : sent);
    String reason = read(input, "reason");
    if (!input.isGood()) {
      throw Fault.of(input);
    }
    return reason;
  }
}
