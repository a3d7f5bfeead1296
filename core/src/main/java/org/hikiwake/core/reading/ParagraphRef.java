package org.hikiwake.core.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.core.value.InvalidValue;

/** A paragraph of a reading, written {@code multilateralism-2014#6}; paragraphs count from 1. */
public record ParagraphRef(ReadingId reading, int paragraph) {

  private static final Pattern FORM = Pattern.compile("(.+)#([1-9]\\d{0,5})");

  public ParagraphRef {
    if (paragraph < 1) {
      throw new InvalidValue(String.valueOf(paragraph), "paragraphs are counted from 1");
    }
  }

  public static ParagraphRef parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new InvalidValue(
          text, "\"" + text + "\" is not a paragraph: write the reading's id, #, and its number");
    }
    return new ParagraphRef(new ReadingId(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  @Override
  public String toString() {
    return reading + "#" + paragraph;
  }
}
