package org.hikiwake.content.problem;

import java.util.stream.Collectors;

/**
 * Text of others as it may be shown in a message: on one line, without control characters and
 * overrides, which a terminal or a page would obey.
 */
public final class Printable {

  private static final int EXCERPT = 80;

  private Printable() {}

  /** Everything that is not seen as itself is written as its number: {@code \\u{202e}}. */
  static String of(String text) {
    return text.codePoints()
        .mapToObj(c -> isSeen(c) ? Character.toString(c) : String.format("\\u{%x}", c))
        .collect(Collectors.joining());
  }

  private static boolean isSeen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** The beginning of a value that may be of any length. */
  public static String excerpt(String value) {
    return value.codePointCount(0, value.length()) <= EXCERPT
        ? value
        : value.substring(0, value.offsetByCodePoints(0, EXCERPT)) + "…";
  }
}
