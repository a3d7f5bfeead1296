package org.hikiwake.web.site;

import java.util.Locale;

/** What constants are called outside: in addresses, forms, tables and documents. */
public final class Words {

  private Words() {}

  /** The name of a constant as one word: {@code handed-in}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
