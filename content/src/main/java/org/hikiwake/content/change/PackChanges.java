package org.hikiwake.content.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.content.change.EntryChange.Kind;
import org.hikiwake.content.pack.EntryName;
import org.hikiwake.content.pack.PackFields;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two versions of a pack, entry by entry and field by field.
 *
 * @param entries in the order of their names
 * @param statements those of the earlier version that the later one has otherwise, or not at all
 */
public record PackChanges(List<EntryChange> entries, Set<StatementId> statements) {

  public PackChanges {
    entries = List.copyOf(entries);
    statements = Set.copyOf(statements);
  }

  /** Compares what the packs say; how their files were laid out is of no account. */
  public static PackChanges between(ContentPack before, ContentPack after) {
    Set<StatementId> statements =
        before.statements().stream()
            .filter(statement -> isOther(statement, after))
            .map(Statement::id)
            .collect(Collectors.toSet());
    return new PackChanges(changes(PackFields.of(before), PackFields.of(after)), statements);
  }

  private static boolean isOther(Statement statement, ContentPack after) {
    return !after.statement(statement.id()).equals(Optional.of(statement));
  }

  static List<EntryChange> changes(
      SortedMap<EntryName, Map<String, String>> before,
      SortedMap<EntryName, Map<String, String>> after) {
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
        .map(name -> change(name, before.get(name), after.get(name)))
        .toList();
  }

  private static EntryChange change(
      EntryName name, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {
    if (before == null) {
      return new EntryChange(name, Kind.ADDED, fields(Map.of(), Objects.requireNonNull(after)));
    }
    return after == null
        ? new EntryChange(name, Kind.REMOVED, fields(before, Map.of()))
        : new EntryChange(name, Kind.CHANGED, fields(before, after));
  }

  private static List<FieldChange> fields(Map<String, String> before, Map<String, String> after) {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
        .map(name -> new FieldChange(name, before.get(name), after.get(name)))
        .toList();
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** How many entries came to that. */
  public long count(Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).count();
  }
}
