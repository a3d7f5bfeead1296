package org.hikiwake.web.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a browser or a link carries as proof: 256 random bits. The database keeps its {@link #hash}
 * alone; a plain hash is enough, since nobody can try out 256 bits.
 */
public record Secret(String value) {

  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public Secret {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("that is no secret");
    }
  }

  public static Secret random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(encoded(bytes));
  }

  /** The secret that somebody shows, unless it cannot be one. */
  public static Optional<Secret> read(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
  }

  /** SHA-256 in the URL-safe alphabet: 43 characters. */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return encoded(digest.digest(value.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Never the secret: what is printed ends in logs. */
  @Override
  public String toString() {
    return "secret";
  }
}
