package org.hikiwake.content.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.hikiwake.content.problem.Place;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Turns scalars into JSON values by the core schema of YAML 1.2 (section 10.3). */
final class Scalars {

  private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Longer digit strings stay text: nothing in a pack counts so far. */
  private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,30}(\\.\\d{1,30})?");

  /**
   * The schema allows no text that is nearly so long; what goes beyond is dropped, for it costs
   * memory and the patience of regular expressions.
   */
  static final int MAX_LENGTH = 2_000;

  private Scalars() {}

  static YamlNode of(Place place, ScalarEvent event) {
    String whole = event.getValue();
    String text = whole.length() <= MAX_LENGTH ? whole : whole.substring(0, MAX_LENGTH);
    return new YamlNode.Scalar(place, text, event.isPlain() ? plain(text) : JSON.textNode(text));
  }

  static YamlNode nothing(Place place) {
    return new YamlNode.Scalar(place, "", JSON.nullNode());
  }

  private static JsonNode plain(String text) {
    Tag tag = RESOLVER.resolve(text, true);
    if (tag.equals(Tag.NULL)) {
      return JSON.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    if (!DECIMAL.matcher(text).matches()) {
      return JSON.textNode(text);
    }
    if (tag.equals(Tag.INT)) {
      return JSON.numberNode(new BigInteger(text));
    }
    return tag.equals(Tag.FLOAT) ? JSON.numberNode(new BigDecimal(text)) : JSON.textNode(text);
  }
}
