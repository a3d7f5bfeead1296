package org.hikiwake.content.exchange.jsonld;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;
import org.hikiwake.core.value.Id;
import org.hikiwake.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** A node object on its way into the document; what is null or empty is left out. */
final class Node {

  private final ObjectNode json = JsonNodeFactory.instance.objectNode();

  /** A node without an IRI of its own. */
  static Node of(String... types) {
    Node node = new Node();
    ArrayNode array = node.json.putArray("type");
    for (String type : types) {
      array.add(type);
    }
    return node;
  }

  /** A node that others refer to. */
  static Node named(String iri, String... types) {
    Node node = new Node();
    node.json.put("id", iri);
    node.json.setAll(of(types).json);
    return node;
  }

  Node put(String key, @Nullable String text) {
    if (text != null) {
      json.put(key, text);
    }
    return this;
  }

  Node put(String key, int number) {
    json.put(key, number);
    return this;
  }

  Node put(String key, boolean flag) {
    json.put(key, flag);
    return this;
  }

  /** A year, a month or a day, each of which XML Schema has a type for. */
  Node put(String key, @Nullable PartialDate date) {
    if (date != null) {
      json.putObject(key).put("@value", date.iso()).put("@type", dateType(date));
    }
    return this;
  }

  private static String dateType(PartialDate date) {
    return switch (date.iso().length()) {
      case 4 -> "xsd:gYear";
      case 7 -> "xsd:gYearMonth";
      default -> "xsd:date";
    };
  }

  Node inLanguage(String key, String text, String language) {
    json.putObject(key).put("@value", text).put("@language", language);
    return this;
  }

  Node put(String key, Node node) {
    json.set(key, node.json);
    return this;
  }

  <I extends Id> Node ref(String key, Folder<I> folder, @Nullable I id) {
    return put(key, id == null ? null : folder.iri(id));
  }

  <I extends Id> Node refs(String key, Folder<I> folder, Collection<I> ids) {
    return texts(key, ids.stream().map(folder::iri).toList());
  }

  Node texts(String key, Collection<String> texts) {
    if (!texts.isEmpty()) {
      ArrayNode array = json.putArray(key);
      texts.forEach(array::add);
    }
    return this;
  }

  <T> Node nodes(String key, Collection<T> items, Function<T, Node> node) {
    if (!items.isEmpty()) {
      ArrayNode array = json.putArray(key);
      items.forEach(item -> array.add(node.apply(item).json));
    }
    return this;
  }

  ObjectNode json() {
    return json;
  }
}
