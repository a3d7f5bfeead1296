package org.hikiwake.content.exchange.argdown;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Texts in which nothing is taken for syntax. */
final class Escaped {

  /** What opens a tag, a mention, a title, an emphasis, metadata, front matter or an escape. */
  private static final String OPENERS = "\\#@[<*_{=";

  private Escaped() {}

  /** Prose of a statement or a heading, on one line. */
  static String prose(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (opens(text, i)) {
        escaped.append('\\');
      }
      escaped.append(text.charAt(i));
    }
    return escaped.toString();
  }

  private static boolean opens(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (text.charAt(at)) {
      case '/' -> next == '/' || next == '*'; // a comment
      case '.', ':' -> !Character.isWhitespace(next); // a short code: .and. or :and:
      default -> OPENERS.indexOf(text.charAt(at)) >= 0;
    };
  }

  /**
   * A double-quoted scalar of YAML, which has JSON's escapes. Braces and equals signs are escaped
   * too: Argdown looks for the end of metadata and front matter before YAML sees any quotation.
   */
  static String scalar(String text) {
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(text));
    return '"'
        + quoted.replace("{", "\\u007b").replace("}", "\\u007d").replace("=", "\\u003d")
        + '"';
  }
}
