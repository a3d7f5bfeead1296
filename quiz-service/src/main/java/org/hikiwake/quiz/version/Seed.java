package org.hikiwake.quiz.version;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.hikiwake.core.value.Sha256;
import org.hikiwake.quiz.question.Chance;

/** Where chance starts. The same seed gives the same choices on every machine and Java version. */
public record Seed(long value) {

  /**
   * A seed for one purpose, told apart by its names, that depends on nothing else: the first eight
   * bytes of the SHA-256 of this seed and the names.
   */
  public Seed derive(String... names) {
    byte[] joined = ("\0" + String.join("\0", names)).getBytes(StandardCharsets.UTF_8);
    ByteBuffer all = ByteBuffer.allocate(Long.BYTES + joined.length).putLong(value).put(joined);
    return new Seed(ByteBuffer.wrap(Sha256.of(all.array())).getLong());
  }

  /** Chance by SplitMix64, whose algorithm the Java platform specifies. */
  public Chance chance() {
    return new Chance(new SplittableRandom(value));
  }
}
