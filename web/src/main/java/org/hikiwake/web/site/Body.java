package org.hikiwake.web.site;

import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** What a program sends with a request. */
public final class Body {

  private Body() {}

  /**
   * What was sent.
   *
   * @throws Fault where nothing was
   */
  public static <T> T of(@Nullable T body) {
    if (body == null) {
      throw new Fault(Kind.MALFORMED, "Send a JSON object.");
    }
    return body;
  }
}
