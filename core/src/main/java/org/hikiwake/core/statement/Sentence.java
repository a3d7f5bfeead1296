package org.hikiwake.core.statement;

import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.Text;

/** The form of a sentence that stands for a statement. */
final class Sentence {

  private static final int MAX_LENGTH = 320;

  private Sentence() {}

  static String require(String sentence, String what) {
    String tidy = Text.require(sentence, what, MAX_LENGTH);
    if (!tidy.endsWith(".") && !tidy.endsWith("?")) {
      throw new InvalidValue(sentence, what + " is a whole sentence and ends with a full stop");
    }
    return tidy;
  }
}
