package org.hikiwake.quiz.response;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collections of parts in one order, so that the same answer has the same form. */
final class PartIds {

  private PartIds() {}

  static Set<PartId> inOrder(Set<PartId> parts) {
    TreeSet<PartId> sorted = new TreeSet<>(PartId.ORDER);
    sorted.addAll(parts);
    return Collections.unmodifiableSet(sorted);
  }

  static <V> Map<PartId, V> inOrder(Map<PartId, V> values) {
    TreeMap<PartId, V> sorted = new TreeMap<>(PartId.ORDER);
    sorted.putAll(values);
    return Collections.unmodifiableMap(sorted);
  }
}
