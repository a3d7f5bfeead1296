package org.hikiwake.content.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a reading.
 *
 * @param paragraphs its lines that are not blank, every run of white space made one space; the
 *     first is paragraph 1
 */
public record Text(List<String> paragraphs) {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  public Text {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Splits a text file's contents. */
  public static Text of(String contents) {
    String text = contents.startsWith("\uFEFF") ? contents.substring(1) : contents;
    return new Text(text.lines().map(Text::spaced).filter(line -> !line.isEmpty()).toList());
  }

  static String spaced(String line) {
    return SPACE.matcher(line).replaceAll(" ").strip();
  }

  Optional<String> paragraph(int number) {
    return number <= paragraphs.size() ? Optional.of(paragraphs.get(number - 1)) : Optional.empty();
  }
}
