package org.hikiwake.core.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4), from which ids, fingerprints and seeds are made. */
public final class Sha256 {

  /** Copied and never used itself: to look for the algorithm costs more than a short text does. */
  private static final MessageDigest FRESH = looked();

  private Sha256() {}

  /** The digest of a text in UTF-8. */
  public static byte[] of(String text) {
    return digest().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A digest of nothing yet, for one use. */
  public static MessageDigest digest() {
    try {
      return (MessageDigest) FRESH.clone();
    } catch (CloneNotSupportedException e) {
      return looked();
    }
  }

  private static MessageDigest looked() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
