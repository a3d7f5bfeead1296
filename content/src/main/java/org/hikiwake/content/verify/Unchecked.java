package org.hikiwake.content.verify;

import java.util.List;

/**
 * A reading whose text is not at hand.
 *
 * @param text the file name under which it was looked for
 * @param checks what could therefore not be checked
 */
public record Unchecked(String reading, String text, List<String> checks) {

  static final List<String> ALL = List.of("paragraphs", "anchors", "bylines", "wording");

  public Unchecked {
    checks = List.copyOf(checks);
  }
}
