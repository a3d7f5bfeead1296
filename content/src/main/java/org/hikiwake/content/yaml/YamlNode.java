package org.hikiwake.content.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.content.problem.Place;

/** A piece of YAML that knows where it stands. */
public sealed interface YamlNode {

  Place place();

  /** The same piece as JSON, without its places. */
  JsonNode json();

  /** The piece directly below, by key or by index from 0. */
  Optional<YamlNode> child(String name);

  /** The items of a list; nothing else has any. */
  default List<YamlNode> items() {
    return List.of();
  }

  /** Where the first value below, or this itself, stands that reads exactly so. */
  Optional<Place> find(String text);

  /** A single value. */
  record Scalar(Place place, String text, JsonNode json) implements YamlNode {

    @Override
    public Optional<YamlNode> child(String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Place> find(String wanted) {
      return text.equals(wanted) ? Optional.of(place) : Optional.empty();
    }
  }

  /** A list. */
  record Sequence(Place place, List<YamlNode> items) implements YamlNode {

    @Override
    public JsonNode json() {
      ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
      items.forEach(item -> array.add(item.json()));
      return array;
    }

    @Override
    public Optional<YamlNode> child(String name) {
      int index = name.chars().allMatch(Character::isDigit) ? Integer.parseInt(name) : -1;
      return 0 <= index && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    @Override
    public Optional<Place> find(String wanted) {
      return items.stream().flatMap(item -> item.find(wanted).stream()).findFirst();
    }
  }

  /** Keys with their values, in the order of the file. */
  record Mapping(Place place, Map<String, Entry> entries) implements YamlNode {

    /** A value and the place of its key. */
    public record Entry(Place key, YamlNode value) {}

    @Override
    public JsonNode json() {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      entries.forEach((key, entry) -> object.set(key, entry.value().json()));
      return object;
    }

    @Override
    public Optional<YamlNode> child(String name) {
      return Optional.ofNullable(entries.get(name)).map(Entry::value);
    }

    /** Where the key stands. */
    public Optional<Place> key(String name) {
      return Optional.ofNullable(entries.get(name)).map(Entry::key);
    }

    @Override
    public Optional<Place> find(String wanted) {
      return entries.values().stream()
          .flatMap(entry -> entry.value().find(wanted).stream())
          .findFirst();
    }
  }
}
