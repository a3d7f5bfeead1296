package org.hikiwake.core.value;

import java.security.SecureRandom;
import java.util.Base64;

/** Names that nobody can guess: 22 characters with 132 random bits. */
public final class RandomId {

  private static final int LENGTH = 22;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomId() {}

  /** A name that nobody had before. */
  public static String next() {
    byte[] bytes = new byte[17];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).substring(0, LENGTH);
  }

  /** Whether the text has the form of such a name. */
  public static boolean isOne(String text) {
    return text.length() == LENGTH && text.chars().allMatch(RandomId::isInOne);
  }

  private static boolean isInOne(int character) {
    return character >= 'A' && character <= 'Z'
        || character >= 'a' && character <= 'z'
        || character >= '0' && character <= '9'
        || character == '_'
        || character == '-';
  }
}
