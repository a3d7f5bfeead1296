package org.hikiwake.web.site;

import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** What a program has seen of something before it changes it, as HTTP has it. */
public final class IfMatch {

  private IfMatch() {}

  /**
   * The entity tag, without its quotation marks.
   *
   * @param header the one of that name
   * @param whose whose tag it is to be: "the quiz's"
   * @throws Fault where there is none
   */
  public static String seen(@Nullable String header, String whose) {
    if (header == null) {
      throw new Fault(
          Kind.REVISION_MISSING,
          "Send " + whose + " ETag as If-Match, so that nobody's change is lost.");
    }
    return header.strip().replaceAll("^\"|\"$", "");
  }
}
