package org.hikiwake.content.skeleton;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Comments that explain the keys of a file, made of the schema, so that none is forgotten. */
final class KeyGuide {

  private final JsonNode schema;
  private final Set<String> explained = new HashSet<>();
  private final List<String> lines = new ArrayList<>();

  /** What is nested, to be explained after what it stands in. */
  private final Map<String, JsonNode> nested = new LinkedHashMap<>();

  private KeyGuide(JsonNode schema) {
    this.schema = schema;
  }

  /**
   * The keys of what may stand under the given keys of a file, and of what is nested in it.
   *
   * @param schema the whole schema of a file
   */
  static List<String> of(JsonNode schema, List<String> keys) {
    KeyGuide guide = new KeyGuide(schema);
    for (String key : keys) {
      JsonNode list = schema.path("properties").path(key);
      guide.explain(key, list.has("items") ? list.path("items") : list, list);
    }
    while (!guide.nested.isEmpty()) {
      String key = guide.nested.keySet().iterator().next();
      JsonNode shape = guide.nested.remove(key);
      guide.explain(key, shape, shape);
    }
    return guide.lines;
  }

  private void explain(String key, JsonNode place, JsonNode named) {
    JsonNode shape = resolved(place);
    String meaning = named.path("description").asText(shape.path("description").asText());
    lines.add(key + ": " + meaning);
    List<String> again = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : shape.path("properties").properties()) {
      String name = property.getKey();
      if (explained.add(name + "\n" + meaning(property.getValue()))) {
        lines.add(line(name, property.getValue(), required(shape, name)));
        nest(name, property.getValue());
      } else {
        again.add(name);
      }
    }
    if (!again.isEmpty()) {
      lines.add("  and as above: " + String.join(", ", again));
    }
  }

  private static boolean required(JsonNode shape, String key) {
    return StreamSupport.stream(shape.path("required").spliterator(), false)
        .anyMatch(required -> required.asText().equals(key));
  }

  private String line(String key, JsonNode value, boolean required) {
    return String.format("  %-19s%s", key + (required ? " *" : ""), meaning(value))
        + choices(resolved(value));
  }

  private String meaning(JsonNode value) {
    return value.path("description").asText(resolved(value).path("description").asText());
  }

  private static String choices(JsonNode shape) {
    return shape.has("enum")
        ? StreamSupport.stream(shape.path("enum").spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(", ", " (", ")"))
        : "";
  }

  private void nest(String key, JsonNode value) {
    JsonNode shape = resolved(value);
    JsonNode inner = shape.has("items") ? resolved(shape.path("items")) : shape;
    if (inner.has("properties")) {
      nested.putIfAbsent(key, inner);
    }
  }

  private JsonNode resolved(JsonNode shape) {
    return shape.has("$ref") ? schema.at(shape.path("$ref").asText().substring(1)) : shape;
  }
}
