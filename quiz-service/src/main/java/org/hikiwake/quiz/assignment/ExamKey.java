package org.hikiwake.quiz.assignment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A key by which Safe Exam Browser shows what it is: a Browser Exam Key, of one version of it with
 * one configuration, or a Config Key, of a configuration alone. It sends the hash of the address of
 * each request with the key behind it.
 *
 * @param value 64 hexadecimal digits
 */
public record ExamKey(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public ExamKey {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a key has 64 hexadecimal digits");
    }
  }

  /** The key that was typed. */
  public static Optional<ExamKey> read(String typed) {
    String key = typed.strip().toLowerCase(Locale.ROOT);
    return FORM.matcher(key).matches() ? Optional.of(new ExamKey(key)) : Optional.empty();
  }

  /**
   * Whether a hash that came with a request was made with this key.
   *
   * @param url the absolute address of the request, as the browser knows it
   */
  public boolean made(String hash, String url) {
    int fragment = url.indexOf('#');
    String asked = fragment < 0 ? url : url.substring(0, fragment);
    return hash.strip().equalsIgnoreCase(sha256(asked + value));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
