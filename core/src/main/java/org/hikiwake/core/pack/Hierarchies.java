package org.hikiwake.core.pack;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  /** What is left when everything that nothing points to, or that points nowhere, is taken away. */
  private static Set<Id> circular(Map<Id, Collection<? extends Id>> above) {
    Set<Id> left = new HashSet<>(above.keySet());
    int before;
    do {
      before = left.size();
      left.removeIf(id -> above.get(id).stream().noneMatch(left::contains));
      Set<Id> pointedTo = new HashSet<>();
      left.forEach(id -> pointedTo.addAll(above.get(id)));
      left.retainAll(pointedTo);
    } while (left.size() < before);
    return left;
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
