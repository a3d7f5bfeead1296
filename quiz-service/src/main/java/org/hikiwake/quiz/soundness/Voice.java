package org.hikiwake.quiz.soundness;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;

/**
 * An author as somebody who says things. There is one voice for each author, so that who says what
 * is seen without comparing ids.
 */
final class Voice {

  private final Author author;
  private final List<String> names;

  /** Himself and whatever contains him or is spoken for by him, at any remove. */
  private Set<Voice> above;

  private Set<Voice> apart = Set.of();

  Voice(Author author) {
    this.author = author;
    names = author.names().all();
    above = Set.of(this);
  }

  /** Done once for each, when there is a voice for every author. */
  void bind(Map<AuthorId, Voice> all) {
    Set<Voice> reached = new HashSet<>(Set.of(this));
    Deque<Voice> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      open.remove().wholes(all).stream().filter(reached::add).forEach(open::add);
    }
    above = Set.copyOf(reached);
    apart = among(all, author.ties().notToConfuse());
  }

  private Set<Voice> wholes(Map<AuthorId, Voice> all) {
    Set<Voice> wholes = new HashSet<>(among(all, author.ties().partOf()));
    wholes.addAll(among(all, author.ties().speaksFor()));
    return wholes;
  }

  private static Set<Voice> among(Map<AuthorId, Voice> all, Set<AuthorId> ids) {
    Set<Voice> found = new HashSet<>();
    for (AuthorId id : ids) {
      Voice voice = all.get(id);
      if (voice != null) {
        found.add(voice);
      }
    }
    return Set.copyOf(found);
  }

  AuthorId id() {
    return author.id();
  }

  String name() {
    return author.names().display();
  }

  /** Every name under which he may be meant, the full one first. */
  List<String> names() {
    return names;
  }

  boolean isNamedIn(String text) {
    for (String name : names) {
      if (Wording.in(text, name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what one of them says may truly be said of the other, or the one is easily taken for
   * the other: they are the same, one contains or speaks for the other at whatever remove, both
   * belong to or speak for a third, or the pack says that they are not to be confused.
   */
  boolean isBoundTo(Voice other) {
    return this == other || meets(other) || apart.contains(other) || other.apart.contains(this);
  }

  private boolean meets(Voice other) {
    // Most stand alone.
    if (above.size() == 1 && other.above.size() == 1) {
      return this == other;
    }
    for (Voice each : above) {
      if (other.above.contains(each)) {
        return true;
      }
    }
    return false;
  }

  boolean isBoundToAny(List<Voice> others) {
    for (Voice other : others) {
      if (isBoundTo(other)) {
        return true;
      }
    }
    return false;
  }
}
