package org.hikiwake.quiz.response;

import java.util.Comparator;
import java.util.HexFormat;
import org.hikiwake.core.value.Sha256;

/**
 * Names a part of a question that a response may point to: an option, an item, a gap, a paragraph.
 * It is made from what the student reads there, so that it tells nothing about the key.
 */
public record PartId(String value) {

  /** The order of parts before they are shuffled; it knows nothing of the key. */
  public static final Comparator<PartId> ORDER = Comparator.comparing(PartId::value);

  private static final int MOST = 24;

  public PartId {
    if (value.isEmpty() || value.length() > MOST || !isOfId(value)) {
      throw new IllegalArgumentException("\"" + value + "\" does not name a part");
    }
  }

  private static boolean isOfId(String value) {
    for (int place = 0; place < value.length(); place++) {
      if (!isOfId(value.charAt(place))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfId(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
  }

  /** The id of a part with that text: the first 12 hexadecimal digits of its SHA-256. */
  public static PartId of(String text) {
    return new PartId(HexFormat.of().formatHex(Sha256.of(text), 0, 6));
  }

  /** The id of the gap at that place, counted from 1. */
  public static PartId gap(int number) {
    return new PartId("gap-" + number);
  }

  @Override
  public String toString() {
    return value;
  }
}
