package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.version.FamilyId;

/**
 * Entries of one family that the same rows take: for the rows, any of them does.
 *
 * @param members in the order of chance
 */
record Group(long rows, FamilyId family, List<Entry> members) {

  private record Key(long rows, FamilyId family) {}

  /** In the order of their first members. */
  static List<Group> of(List<Entry> entries) {
    Map<Key, Group> groups = new LinkedHashMap<>();
    for (Entry entry : entries) {
      groups
          .computeIfAbsent(
              new Key(entry.rows(), entry.candidate().family()),
              key -> new Group(key.rows(), key.family(), new ArrayList<>()))
          .members()
          .add(entry);
    }
    return List.copyOf(groups.values());
  }
}
