package org.hikiwake.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.pack.ShippedPacks;
import org.hikiwake.content.verify.Text;
import org.hikiwake.content.verify.Texts;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.Fingerprint;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A pack of any size whose shape (relations, cells, authors and citations per statement, holders
 * per topic, statements per reading) is that of the shipped one: so many copies of it, each with
 * ids, names and claims of its own, so that none says what another does. The texts are made up of
 * the anchors, so that it passes verification.
 */
final class SyntheticPack {

  /** The keys whose values are ids, or begin with one. */
  private static final Set<String> IDS =
      Set.of(
          "id",
          "at",
          "holders",
          "reported-by",
          "stated-by",
          "proposers",
          "topic",
          "topics",
          "parent",
          "from",
          "to",
          "author",
          "authors",
          "unsigned",
          "term",
          "source",
          "sections",
          "part-of",
          "speaks-for",
          "not-to-confuse",
          "member",
          "whole",
          "text-of");

  private static final Set<String> NAMES = Set.of("name", "brief", "aliases", "spellings");

  /** The keys of what is told and asked, beside the names. */
  private static final Set<String> TEXTS =
      Set.of(
          "title",
          "label",
          "question",
          "claim",
          "condition",
          "sentence",
          "happening",
          "measured",
          "meaning",
          "what",
          "text");

  private static final Set<String> STATEMENTS =
      Set.of("positions", "events", "quantities", "definitions", "proposals", "memberships");

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final Map<String, Text> texts = new TreeMap<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private int statements;

  /** At least so many statements, and less than one copy more. */
  SyntheticPack(int atLeast) {
    Map<String, Map<String, Object>> shipped = shipped();
    List<String> texts = new ArrayList<>();
    texts("", shipped, texts);
    Set<String> proper = Disguise.proper(texts);
    for (int copy = 0; statements < atLeast; copy++) {
      add(shipped, copy, new Disguise(proper, copy));
    }
  }

  private static Map<String, Map<String, Object>> shipped() {
    Map<String, Map<String, Object>> trees = new TreeMap<>();
    ShippedPacks.files(new PackId("russia-in-asia"))
        .orElseThrow()
        .files()
        .forEach((name, bytes) -> trees.put(name, tree(bytes)));
    return trees;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> tree(byte[] yaml) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    return (Map<String, Object>)
        new Load(settings).loadFromInputStream(new java.io.ByteArrayInputStream(yaml));
  }

  /** All that copies say in their own words. */
  private static void texts(Object key, Object node, List<String> texts) {
    if (node instanceof Map<?, ?> map) {
      map.forEach((k, value) -> texts(k, value, texts));
    } else if (node instanceof List<?> list) {
      list.forEach(item -> texts(key, item, texts));
    } else if (TEXTS.contains(key) || NAMES.contains(key)) {
      // A name is one wherever it begins, too.
      texts.add(NAMES.contains(key) ? "a " + node : String.valueOf(node));
    }
  }

  private void add(Map<String, Map<String, Object>> shipped, int copy, Disguise disguise) {
    Map<String, Object> all = new LinkedHashMap<>();
    shipped.values().forEach(tree -> merge(file(tree, copy, disguise), all));
    Map<String, String> names = new LinkedHashMap<>();
    names(all, names);
    Map<String, List<String>> words = new LinkedHashMap<>();
    words(all, names, words);
    retext(all, words);
    files.put("copy-" + copy + ".yaml", yaml(all));
  }

  /** One file a copy: a pack has at most 2,000. */
  @SuppressWarnings("unchecked")
  private static void merge(Map<String, Object> tree, Map<String, Object> into) {
    tree.forEach(
        (key, value) ->
            into.merge(
                key,
                value instanceof List<?> list ? new ArrayList<>(list) : value,
                (one, other) -> {
                  if (one instanceof List<?>) {
                    ((List<Object>) one).addAll((List<Object>) other);
                  }
                  return one;
                }));
  }

  private static byte[] yaml(Map<String, Object> tree) {
    return new Dump(DumpSettings.builder().setSchema(new CoreSchema()).build())
        .dumpToString(tree)
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private Map<String, Object> file(Map<String, Object> tree, int copy, Disguise disguise) {
    Map<String, Object> renamed = new LinkedHashMap<>();
    tree.forEach(
        (key, value) -> {
          if (STATEMENTS.contains(key)) {
            statements += ((List<?>) value).size();
          }
          if (!key.equals("pack") || copy == 0) {
            renamed.put(key, key.equals("sections") ? value : renamed(key, value, copy, disguise));
          }
        });
    return renamed;
  }

  private Object renamed(String key, Object value, int copy, Disguise disguise) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> renamed = new LinkedHashMap<>();
      map.forEach((k, v) -> renamed.put((String) k, renamed((String) k, v, copy, disguise)));
      return key.equals("pack") ? value : renamed;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> renamed(key, item, copy, disguise)).toList();
    }
    if (IDS.contains(key)) {
      return value.toString().replaceFirst("^[a-z0-9-]+", "$0-x" + copy);
    }
    if (key.equals("text") && value.toString().endsWith(".txt")) {
      return copy + "-" + value;
    }
    return TEXTS.contains(key) || NAMES.contains(key)
        ? apart(disguise.of(value.toString()), copy)
        : value;
  }

  /** The text, or with a number where its words are so common that another copy has it too. */
  private String apart(String text, int copy) {
    boolean own = taken.merge(text, copy, (owner, unused) -> owner) == copy;
    return own ? text : text.replaceFirst("([.?!]?)$", " " + copy + "$1");
  }

  /** The display name of every author. */
  private static void names(Object node, Map<String, String> names) {
    if (node instanceof Map<?, ?> map) {
      if (map.containsKey("name") && map.containsKey("id")) {
        names.put((String) map.get("id"), (String) map.get("name"));
      }
      map.values().forEach(value -> names(value, names));
    } else if (node instanceof List<?> list) {
      list.forEach(item -> names(item, names));
    }
  }

  /** What has to stand in each paragraph: anchors, and names in bylines. */
  private static void words(
      Object node, Map<String, String> names, Map<String, List<String>> words) {
    if (node instanceof Map<?, ?> map) {
      if (map.get("at") instanceof String at) {
        Object word = map.containsKey("anchor") ? map.get("anchor") : names.get(map.get("author"));
        words.computeIfAbsent(at, unused -> new ArrayList<>()).add(String.valueOf(word));
      }
      map.values().forEach(value -> words(value, names, words));
    } else if (node instanceof List<?> list) {
      list.forEach(item -> words(item, names, words));
    }
  }

  @SuppressWarnings("unchecked")
  private void retext(Map<String, Object> tree, Map<String, List<String>> words) {
    for (Object item : (List<Object>) tree.getOrDefault("readings", List.of())) {
      Map<String, Object> reading = (Map<String, Object>) item;
      List<String> lines = new ArrayList<>();
      for (Object entry : (List<Object>) reading.get("paragraphs")) {
        Map<String, Object> paragraph = (Map<String, Object>) entry;
        String at = reading.get("id") + "#" + paragraph.get("n");
        lines.add(at + ": " + String.join(" | ", words.getOrDefault(at, List.of())));
        paragraph.put("print", Fingerprint.of(lines.get(lines.size() - 1)).hex());
      }
      texts.put((String) reading.get("text"), new Text(lines));
    }
  }

  int statements() {
    return statements;
  }

  PackFiles files() {
    return new PackFiles(files);
  }

  /** The pack as it is loaded from its files. */
  ContentPack pack() {
    return new PackLoader()
        .load(files())
        .fold(
            loaded -> loaded.pack(),
            rejected -> {
              throw new IllegalStateException(String.valueOf(rejected.problems()));
            });
  }

  Texts texts() {
    return reading -> Optional.ofNullable(texts.get(reading.text()));
  }
}
