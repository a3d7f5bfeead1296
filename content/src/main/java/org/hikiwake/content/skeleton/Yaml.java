package org.hikiwake.content.skeleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;

/** Scalars as YAML text. */
final class Yaml {

  private static final JsonMapper JSON = new JsonMapper();

  /** What nobody could take for anything but text. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ]*\\p{L}");

  private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off");

  private Yaml() {}

  /** The text, in quotation marks where it needs them; every JSON string is one of YAML. */
  static String text(String text) {
    return PLAIN.matcher(text).matches() && !WORD.matcher(text).matches() ? text : quoted(text);
  }

  static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every text can be written", e);
    }
  }
}
