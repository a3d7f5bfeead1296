package org.hikiwake.content.pack;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * By what an entry is known in a pack.
 *
 * @param list the key under which it stands in a file, such as {@code positions}
 * @param id its id; for relations and complete cells, which have none, their parts joined by spaces
 */
public record EntryName(String list, String id) implements Comparable<EntryName> {

  /** The key of a pack's header, of which there is one. */
  static final String HEADER = "pack";

  private static final List<String> LISTS =
      Arrays.stream(EntryKind.values()).map(EntryKind::key).toList();

  private static final Comparator<EntryName> ORDER =
      Comparator.comparingInt((EntryName name) -> LISTS.indexOf(name.list))
          .thenComparing(EntryName::id);

  /** The header, then the lists in the order of the format, and by id within each. */
  @Override
  public int compareTo(EntryName other) {
    return ORDER.compare(this, other);
  }
}
