package org.hikiwake.core.value;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** A language by its BCP 47 tag, such as {@code en} or {@code ja-Latn}. */
public record Language(String tag) {

  public Language {
    try {
      tag = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new InvalidValue(
          tag, "\"" + tag + "\" is not a language tag (BCP 47), such as en or ja-Latn");
    }
  }

  @Override
  public String toString() {
    return tag;
  }
}
