package org.hikiwake.content.exchange.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hikiwake.core.value.Id;
import org.hikiwake.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a node object as they are read. What is missing, of the wrong form or never asked for
 * is refused with its path, so that nothing of a document is lost in silence.
 */
final class Fields {

  private final JsonNode json;
  private final String path;
  private final Set<String> asked = new HashSet<>(Set.of("id", "type"));

  private Fields(JsonNode json, String path) {
    this.json = json;
    this.path = path;
  }

  /** Reads the object whole. */
  static <T> T read(JsonNode json, String path, Function<Fields, T> reader) {
    if (!json.isObject()) {
      throw new NotAPackDocument(path, "an object is expected");
    }
    Fields fields = new Fields(json, path);
    T value = fields.meaning("", () -> reader.apply(fields));
    fields.nothingLeft();
    return value;
  }

  private void nothingLeft() {
    Set<String> left = new TreeSet<>();
    json.fieldNames().forEachRemaining(left::add);
    left.removeAll(asked);
    if (!left.isEmpty()) {
      throw new NotAPackDocument(path, "the keys " + left + " are not known here");
    }
  }

  /** What belongs to the type among the given ones that the object has. */
  <T> T byType(Map<String, T> byType) {
    for (JsonNode type : items("type")) {
      T found = byType.get(type.asText());
      if (found != null) {
        return found;
      }
    }
    throw new NotAPackDocument(path, "its type is none of " + new TreeSet<>(byType.keySet()));
  }

  boolean has(String key) {
    return json.has(key);
  }

  String text(String key) {
    return required(key, textOrNull(key));
  }

  @Nullable String textOrNull(String key) {
    JsonNode value = get(key);
    return value == null ? null : text(key, value);
  }

  private String text(String key, JsonNode value) {
    JsonNode literal = value.path("@value").isTextual() ? value.path("@value") : value;
    if (!literal.isTextual()) {
      throw new NotAPackDocument(at(key), "a text is expected");
    }
    return literal.textValue();
  }

  /** The language tag of a text. */
  String language(String key) {
    return Fields.read(json.path(key), at(key), text -> text.languageTag());
  }

  private String languageTag() {
    asked.add("@value");
    return text("@language");
  }

  int number(String key) {
    JsonNode value = required(key, get(key));
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw new NotAPackDocument(at(key), "a whole number is expected");
    }
    return value.intValue();
  }

  boolean flag(String key) {
    JsonNode value = required(key, get(key));
    if (!value.isBoolean()) {
      throw new NotAPackDocument(at(key), "true or false is expected");
    }
    return value.booleanValue();
  }

  PartialDate date(String key) {
    return required(key, dateOrNull(key));
  }

  @Nullable PartialDate dateOrNull(String key) {
    String iso = textOrNull(key);
    return iso == null ? null : meaning(key, () -> new PartialDate(iso));
  }

  <E extends Enum<E>> E word(String key, Words<E> words) {
    String iri = text(key);
    return meaning(key, () -> words.constant(iri));
  }

  <I extends Id> I id(Folder<I> folder) {
    return ref("id", folder);
  }

  <I extends Id> I ref(String key, Folder<I> folder) {
    return required(key, refOrNull(key, folder));
  }

  <I extends Id> @Nullable I refOrNull(String key, Folder<I> folder) {
    String iri = textOrNull(key);
    return iri == null ? null : meaning(key, () -> folder.id(iri));
  }

  <I extends Id> List<I> refs(String key, Folder<I> folder) {
    return texts(key).stream().map(iri -> meaning(key, () -> folder.id(iri))).toList();
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    items(key).forEach(item -> texts.add(text(key, item)));
    return texts;
  }

  <T> T node(String key, Function<Fields, T> reader) {
    return read(required(key, get(key)), at(key), reader);
  }

  <T> List<T> nodes(String key, Function<Fields, T> reader) {
    List<T> nodes = new ArrayList<>();
    for (JsonNode item : items(key)) {
      nodes.add(read(item, at(key) + "[" + nodes.size() + "]", reader));
    }
    return nodes;
  }

  /** One value may stand without its brackets, as JSON-LD allows. */
  private Iterable<JsonNode> items(String key) {
    JsonNode value = get(key);
    if (value == null) {
      return List.of();
    }
    return value.isArray() ? value : List.of(value);
  }

  private @Nullable JsonNode get(String key) {
    asked.add(key);
    return json.get(key);
  }

  private <T> T required(String key, @Nullable T value) {
    if (value == null) {
      throw new NotAPackDocument(path, "\"" + key + "\" is missing");
    }
    return value;
  }

  /** What the model refuses is a fault of the document. */
  private <T> T meaning(String key, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw new NotAPackDocument(key.isEmpty() ? path : at(key), String.valueOf(e.getMessage()));
    }
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
