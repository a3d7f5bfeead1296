package org.hikiwake.quiz.assembly;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: in lower case, without punctuation, a space on either side. */
final class Wording {

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Wording() {}

  /** So that one wording contains another exactly where it contains its words in a row. */
  static String of(String text) {
    String plain = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
    return " " + OTHER.matcher(plain).replaceAll(" ").strip() + " ";
  }
}
