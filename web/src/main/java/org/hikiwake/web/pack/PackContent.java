package org.hikiwake.web.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.hikiwake.content.pack.Loading;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.pack.PackWriter;
import org.hikiwake.core.pack.ContentPack;

/**
 * A pack as it is stored: its files as Hikiwake writes them, in one text that a person can read in
 * the database.
 *
 * @param fingerprint SHA-256 of the text in hexadecimal; packs that say the same have the same
 */
record PackContent(String fingerprint, String files) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};
  private static final PackLoader LOADER = new PackLoader();

  static PackContent of(ContentPack pack) {
    try {
      String files = JSON.writeValueAsString(PackWriter.write(pack));
      return new PackContent(digest(files), files);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(files.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads it; a Hikiwake that was less strict may have stored what this one refuses. */
  Loading load() {
    try {
      Map<String, String> texts = JSON.readValue(files, TEXTS);
      return LOADER.load(PackFiles.of(texts));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
