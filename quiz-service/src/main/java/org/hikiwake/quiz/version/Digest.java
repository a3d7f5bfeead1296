package org.hikiwake.quiz.version;

import java.util.HexFormat;
import org.hikiwake.core.value.Sha256;

/** The first 20 hexadecimal digits of a text's SHA-256: short enough for an address. */
final class Digest {

  private Digest() {}

  static String of(String text) {
    return HexFormat.of().formatHex(Sha256.of(text), 0, 10);
  }
}
