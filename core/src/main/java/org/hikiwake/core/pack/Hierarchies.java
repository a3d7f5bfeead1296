package org.hikiwake.core.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.pack.Violation.Code;
import org.hikiwake.core.pack.Violation.Kind;
import org.hikiwake.core.pack.Violation.Subject;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.value.Id;

/** No topic is above itself, and no author is part of himself. */
final class Hierarchies {

  private Hierarchies() {}

  static Stream<Violation> check(PackParts parts) {
    Map<Id, Collection<? extends Id>> parents = new LinkedHashMap<>();
    for (Topic topic : parts.topics()) {
      parents.put(topic.id(), topic.parent() == null ? Set.of() : Set.of(topic.parent()));
    }
    Map<Id, Collection<? extends Id>> wholes = new LinkedHashMap<>();
    for (Author author : parts.authors()) {
      wholes.put(author.id(), author.ties().partOf());
    }
    return Stream.concat(
        circular(parents).stream().map(id -> circle(Code.CYCLIC_TOPIC, Kind.TOPIC, id, "parent")),
        circular(wholes).stream().map(id -> circle(Code.CYCLIC_PART, Kind.AUTHOR, id, "part-of")));
  }

  /**
   * What is left when everything that nothing points to, or that points nowhere, is taken away. A
   * chain of any length is taken away link by link, in linear time.
   */
  private static Set<Id> circular(Map<Id, Collection<? extends Id>> above) {
    Map<Id, List<Id>> below = new HashMap<>();
    above.forEach(
        (id, all) ->
            all.forEach(up -> below.computeIfAbsent(up, unused -> new ArrayList<>()).add(id)));
    Set<Id> left = new LinkedHashSet<>(above.keySet());
    peel(left, above, below);
    peel(left, below, above);
    return left;
  }

  /** Takes away what points nowhere among those that are left, until all point somewhere. */
  private static void peel(
      Set<Id> left,
      Map<Id, ? extends Collection<? extends Id>> to,
      Map<Id, ? extends Collection<? extends Id>> from) {
    Map<Id, Long> count = new HashMap<>();
    for (Id id : left) {
      count.put(id, of(to, id).stream().filter(left::contains).count());
    }
    Deque<Id> loose = new ArrayDeque<>(left.stream().filter(id -> count.get(id) == 0).toList());
    while (!loose.isEmpty()) {
      Id id = loose.remove();
      left.remove(id);
      for (Id pointing : of(from, id)) {
        if (left.contains(pointing) && count.merge(pointing, -1L, Long::sum) == 0) {
          loose.add(pointing);
        }
      }
    }
  }

  private static Collection<? extends Id> of(
      Map<Id, ? extends Collection<? extends Id>> links, Id id) {
    Collection<? extends Id> linked = links.get(id);
    return linked == null ? List.of() : linked;
  }

  private static Violation circle(Code code, Kind kind, Id id, String key) {
    return new Violation(
        code,
        Subject.of(kind, id),
        id.value(),
        "\"" + id.value() + "\" is caught in a circle of " + key,
        "remove one " + key + " from the circle");
  }
}
