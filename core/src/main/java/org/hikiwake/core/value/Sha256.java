package org.hikiwake.core.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4), from which ids, fingerprints and seeds are made. */
public final class Sha256 {

  /** To look for the algorithm, or to copy what was found, costs as much as a short text does. */
  private static final ThreadLocal<MessageDigest> OWN = ThreadLocal.withInitial(Sha256::looked);

  private Sha256() {}

  /** The digest of a text in UTF-8. */
  public static byte[] of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of some bytes. */
  public static byte[] of(byte[] bytes) {
    return OWN.get().digest(bytes);
  }

  private static MessageDigest looked() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
