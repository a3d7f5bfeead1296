package org.hikiwake.web.site;

import java.util.Optional;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** The header by which a program says which revision of something it means to change. */
public final class IfMatch {

  private IfMatch() {}

  /**
   * The revision that a program has seen.
   *
   * @param header as it was sent; null where it was not
   * @param what whose revision it is: {@code quiz}
   * @throws Fault where there is none
   */
  public static String read(@Nullable String header, String what) {
    return Optional.ofNullable(header)
        .map(tag -> tag.strip().replaceAll("^\"|\"$", ""))
        .orElseThrow(
            () ->
                new Fault(
                    Kind.REVISION_MISSING,
                    "Send the " + what + "'s ETag as If-Match, so that nobody's change is lost."));
  }
}
