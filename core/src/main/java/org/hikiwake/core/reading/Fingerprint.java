package org.hikiwake.core.reading;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.Sha256;

/**
 * What a paragraph's text hashes to: the first 16 hexadecimal digits of the SHA-256 of its NFC form
 * in UTF-8 with every run of white space made one space. It tells a changed or moved paragraph
 * without holding any of its words.
 */
public record Fingerprint(String hex) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  public Fingerprint {
    if (!FORM.matcher(hex).matches()) {
      throw new InvalidValue(
          hex, "\"" + hex + "\" is not a fingerprint: it has 16 hexadecimal digits");
    }
  }

  public static Fingerprint of(String paragraph) {
    String nfc = Normalizer.normalize(paragraph, Normalizer.Form.NFC);
    String text = SPACE.matcher(nfc).replaceAll(" ").strip();
    return new Fingerprint(HexFormat.of().formatHex(Sha256.of(text), 0, 8));
  }

  @Override
  public String toString() {
    return hex;
  }
}
