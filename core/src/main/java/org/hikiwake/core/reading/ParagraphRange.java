package org.hikiwake.core.reading;

import org.hikiwake.core.value.InvalidValue;

/** Paragraphs from the first to the last, both included, counted from 1. */
public record ParagraphRange(int first, int last) {

  public ParagraphRange {
    if (first < 1 || last < first) {
      throw new InvalidValue(
          "",
          "paragraphs " + first + " to " + last + " are no range: count from 1, first before last");
    }
  }

  public boolean contains(int paragraph) {
    return first <= paragraph && paragraph <= last;
  }

  public boolean overlaps(ParagraphRange other) {
    return first <= other.last && other.first <= last;
  }
}
