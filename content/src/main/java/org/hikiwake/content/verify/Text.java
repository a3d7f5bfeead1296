package org.hikiwake.content.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.reading.Fingerprint;
import org.hikiwake.core.reading.Paragraph;
import org.hikiwake.core.reading.Reading;

/**
 * The text of a reading.
 *
 * @param paragraphs its lines that are not blank, every run of white space made one space; the
 *     first is paragraph 1
 */
public record Text(List<String> paragraphs) {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern BLANK_LINES = Pattern.compile("(?>\\R)[\\s\\u00a0]*\\R");

  public Text {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Splits a text file's contents. */
  public static Text of(String contents) {
    return of(withoutMark(contents).lines());
  }

  /**
   * The same for a file whose lines are broken where they were full: a paragraph is what stands
   * between blank lines.
   */
  static Text ofBlocks(String contents) {
    return of(BLANK_LINES.splitAsStream(withoutMark(contents)));
  }

  private static Text of(Stream<String> parts) {
    return new Text(parts.map(Text::spaced).filter(part -> !part.isEmpty()).toList());
  }

  private static String withoutMark(String contents) {
    return contents.startsWith("\uFEFF") ? contents.substring(1) : contents;
  }

  static String spaced(String line) {
    return SPACE.matcher(line).replaceAll(" ").strip();
  }

  /** In what it is not the text that was modelled, as a sentence; nothing where it is. */
  public Optional<String> differenceFrom(Reading reading) {
    if (paragraphs.size() != reading.paragraphs().size()) {
      return Optional.of(
          "it has "
              + paragraphs.size()
              + " paragraphs, and "
              + reading.paragraphs().size()
              + " are listed");
    }
    return IntStream.range(0, paragraphs.size())
        .filter(i -> !isPrinted(paragraphs.get(i), reading.paragraphs().get(i)))
        .mapToObj(i -> "its paragraph " + (i + 1) + " is not the one that was modelled")
        .findFirst();
  }

  private static boolean isPrinted(String text, Paragraph paragraph) {
    return Fingerprint.of(text).equals(paragraph.fingerprint());
  }

  /** The paragraph with that number, counted from 1. */
  public Optional<String> paragraph(int number) {
    return number >= 1 && number <= paragraphs.size()
        ? Optional.of(paragraphs.get(number - 1))
        : Optional.empty();
  }
}
