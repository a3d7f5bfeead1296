package org.hikiwake.core.reading;

import java.util.regex.Pattern;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.Text;

/** At most four words that stand in a paragraph, by which a reader finds the place in it. */
public record Anchor(String words) {

  public static final int MAX_WORDS = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");

  public Anchor {
    words = Text.require(words, "an anchor", 100);
    long count = WORD.matcher(words).results().count();
    if (count > MAX_WORDS) {
      throw new InvalidValue(
          words, "the anchor \"" + words + "\" has " + count + " words; at most four are allowed");
    }
  }

  @Override
  public String toString() {
    return words;
  }
}
