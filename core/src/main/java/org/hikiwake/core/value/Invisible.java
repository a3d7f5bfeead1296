package org.hikiwake.core.value;

import java.lang.Character.UnicodeScript;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Characters that change what a reader sees without being seen: controls, bidirectional overrides,
 * zero-width spaces, tags (Unicode Technical Report 36, sections 2.5 and 3.1). Two names that
 * differ in one of them look the same, and an override shows a sentence in another order than it
 * has.
 *
 * <p>Joiners stand where a script needs them, in Arabic or Devanagari, and in emoji.
 */
public final class Invisible {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** Scripts whose letters are written the same with a joiner and without. */
  private static final Set<UnicodeScript> UNJOINED =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HEBREW,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL);

  private Invisible() {}

  /** The first such character of the text. */
  public static OptionalInt in(String text) {
    int before = ' ';
    for (int i = 0; i < text.length(); i += Character.charCount(before)) {
      int here = text.codePointAt(i);
      if (isInvisible(here, before)) {
        return OptionalInt.of(here);
      }
      before = here;
    }
    return OptionalInt.empty();
  }

  private static boolean isInvisible(int here, int before) {
    if (here == ZERO_WIDTH_JOINER || here == ZERO_WIDTH_NON_JOINER) {
      return joinsNothing(before);
    }
    return switch (Character.getType(here)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      // Formats that are seen are signs of the Arabic, Syriac and Kaithi scripts.
      case Character.FORMAT -> isPunctuation(here);
      default -> false;
    };
  }

  private static boolean joinsNothing(int before) {
    return Character.isWhitespace(before)
        || Character.getType(before) == Character.FORMAT
        || UNJOINED.contains(UnicodeScript.of(before));
  }

  private static boolean isPunctuation(int format) {
    UnicodeScript script = UnicodeScript.of(format);
    return script == UnicodeScript.COMMON && !(0x0600 <= format && format <= 0x08FF)
        || script == UnicodeScript.INHERITED;
  }
}
