package org.hikiwake.web.course;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code by which a class joins a course, to be read from a board and typed: eight characters, none
 * of which is taken for another, in two groups.
 */
public record JoinCode(String value) {

  private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 8;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public JoinCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("that is no join code");
    }
  }

  public static JoinCode random() {
    StringBuilder code = new StringBuilder();
    RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> code.append(ALPHABET.charAt(index)));
    return new JoinCode(code.toString());
  }

  /** The code that somebody typed, whatever its case and however it is grouped. */
  public static Optional<JoinCode> read(String text) {
    String plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
    return FORM.matcher(plain).matches() ? Optional.of(new JoinCode(plain)) : Optional.empty();
  }

  /** As it is written on a board: {@code ABCD-EFGH}. */
  @Override
  public String toString() {
    return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
  }
}
