package org.hikiwake.quiz.generation;

import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Names in alphabetical order, so that it is soon known whose begin with some letters. */
final class Beginnings<K> {

  private final NavigableMap<String, Set<K>> owners = new TreeMap<>();
  private final Set<K> all = new HashSet<>();

  void add(String name, K owner) {
    owners.computeIfAbsent(Hint.plain(name), unused -> new HashSet<>(2)).add(owner);
    all.add(owner);
  }

  /** Whether anything but this one has a name here. */
  boolean hasOtherThan(K one) {
    return all.size() > (all.contains(one) ? 1 : 0);
  }

  /** Whether a name of anything but this one begins with the letters. */
  boolean fitsOtherThan(K one, Hint hint) {
    String start = Hint.plain(hint.start());
    for (Map.Entry<String, Set<K>> entry : owners.tailMap(start, true).entrySet()) {
      if (!entry.getKey().startsWith(start)) {
        return false;
      }
      if (entry.getValue().size() > 1 || !entry.getValue().contains(one)) {
        return true;
      }
    }
    return false;
  }
}
