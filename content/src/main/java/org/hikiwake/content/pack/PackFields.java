package org.hikiwake.content.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.CompleteCell;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackParts;
import org.hikiwake.core.statement.Relation;

/**
 * All that a pack says, entry by entry and field by field, in the words of the format: what its
 * author typed, and not how it is stored. A field within a field is named by both, as in {@code
 * sections.intro.title}; what can have several values has them joined.
 */
public final class PackFields {

  private final SortedMap<EntryName, Map<String, String>> entries = new TreeMap<>();

  private PackFields() {}

  /** The entries by their names; the fields of each in the order of the format. */
  public static SortedMap<EntryName, Map<String, String>> of(ContentPack pack) {
    PackFields fields = new PackFields();
    fields.add(new EntryName(EntryName.HEADER, EntryName.HEADER), HeaderEntry.of(pack.header()));
    fields.add(pack.parts());
    return fields.entries;
  }

  private void add(PackParts parts) {
    parts.readings().forEach(r -> add(EntryKind.READINGS, r.id(), ReadingEntry.of(r)));
    parts.sources().forEach(s -> add(EntryKind.SOURCES, s.id(), SourceEntry.of(s)));
    parts.authors().forEach(a -> add(a.id(), Written.of(a)));
    parts.topics().forEach(t -> add(EntryKind.TOPICS, t.id(), TopicEntry.of(t)));
    parts.terms().forEach(t -> add(EntryKind.TERMS, t.id(), TermEntry.of(t)));
    parts.statements().forEach(s -> add(s.id(), Written.of(s)));
    parts.relations().forEach(r -> add(EntryKind.RELATIONS, name(r), RelationEntry.of(r)));
    parts.cells().forEach(c -> entries.put(name(c), Map.of()));
  }

  private static String name(Relation relation) {
    return relation.from() + " " + Entries.word(relation.kind()) + " " + relation.to();
  }

  private static EntryName name(CompleteCell cell) {
    return new EntryName(
        EntryKind.COMPLETE.key(), cell.section() + " " + cell.topic() + " " + cell.holder());
  }

  private void add(Object id, Written written) {
    add(written.kind(), id, written.entry());
  }

  /** The id of an entry is its name, and no field of it. */
  private void add(EntryKind kind, Object id, Object entry) {
    EntryName name = new EntryName(kind.key(), id.toString());
    add(name, entry);
    entries.get(name).remove("id");
  }

  private void add(EntryName name, Object entry) {
    Map<String, String> fields = new LinkedHashMap<>();
    Entries.write(entry).forEach((key, value) -> lay(key.toString(), value, fields));
    entries.put(name, fields);
  }

  private static void lay(String name, Object value, Map<String, String> fields) {
    if (value instanceof Map<?, ?> nested) {
      nested.forEach((key, inner) -> lay(name + "." + key, inner, fields));
    } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
      for (int i = 0; i < list.size(); i++) {
        lay(name + "." + label(list.get(i), i + 1), list.get(i), fields);
      }
    } else if (value instanceof List<?> list) {
      fields.put(name, list.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    } else {
      fields.put(name, String.valueOf(value));
    }
  }

  /** What an element of a list is called: by its id, so that one put before it changes nothing. */
  private static String label(Object element, int number) {
    return element instanceof Map<?, ?> map && map.get("id") != null
        ? map.get("id").toString()
        : String.valueOf(number);
  }
}
