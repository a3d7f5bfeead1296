package org.hikiwake.content.skeleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.content.schema.PackSchema;

/**
 * A file of a new pack.
 *
 * @param name its name relative to the pack's folder
 * @param keys the keys of the format that belong in it
 * @param about what it is for, in one line
 * @param body its entries as YAML, or an example of them in comments
 */
record Page(String name, List<String> keys, String about, String body) {

  /** Where in a new pack the schema is. */
  static final String SCHEMA = ".schema/" + PackSchema.FILE;

  private static final JsonNode FORMAT = format();

  private static JsonNode format() {
    try {
      return new JsonMapper().readTree(PackSchema.text());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema is JSON", e);
    }
  }

  /** Editors with a YAML language server complete and check by the schema of the first line. */
  String text() {
    return Stream.of(
            Stream.of("# yaml-language-server: $schema=" + toSchema(), "#", "# " + about, "#"),
            KeyGuide.of(FORMAT, keys).stream().map(line -> "#   " + line),
            Stream.of("#", "# A key with * has to be given.", "hikiwake: 1", ""),
            Stream.of(body))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private String toSchema() {
    return "../".repeat((int) name.chars().filter(c -> c == '/').count()) + SCHEMA;
  }
}
