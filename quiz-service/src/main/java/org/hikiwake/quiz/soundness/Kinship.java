package org.hikiwake.quiz.soundness;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;

/**
 * Which authors are so bound to each other that what one of them says may truly be said of the
 * other, or that the one is easily taken for the other.
 */
final class Kinship {

  /** For each author, himself and whatever contains him or is spoken for by him, at any remove. */
  private final Map<AuthorId, Set<AuthorId>> above = new HashMap<>();

  private final Map<AuthorId, Set<AuthorId>> apart = new HashMap<>();

  Kinship(List<Author> authors) {
    Map<AuthorId, Author> byId = new HashMap<>();
    authors.forEach(a -> byId.put(a.id(), a));
    authors.forEach(a -> above.put(a.id(), climb(a, byId)));
    authors.forEach(a -> apart.put(a.id(), a.ties().notToConfuse()));
  }

  private static Set<AuthorId> climb(Author author, Map<AuthorId, Author> byId) {
    Set<AuthorId> reached = new LinkedHashSet<>(Set.of(author.id()));
    Deque<Author> open = new ArrayDeque<>(List.of(author));
    while (!open.isEmpty()) {
      Author next = open.remove();
      for (Set<AuthorId> up : List.of(next.ties().partOf(), next.ties().speaksFor())) {
        for (AuthorId id : up) {
          Author whole = byId.get(id);
          if (whole != null && reached.add(id)) {
            open.add(whole);
          }
        }
      }
    }
    return reached;
  }

  /**
   * Whether they are the same, one contains or speaks for the other at whatever remove, both belong
   * to or speak for a third, or the pack says that they are not to be confused.
   */
  boolean tied(AuthorId one, AuthorId other) {
    return one.equals(other)
        || meet(above.getOrDefault(one, Set.of()), above.getOrDefault(other, Set.of()))
        || apart.getOrDefault(one, Set.of()).contains(other)
        || apart.getOrDefault(other, Set.of()).contains(one);
  }

  boolean tied(AuthorId one, Collection<AuthorId> others) {
    for (AuthorId other : others) {
      if (tied(one, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean meet(Set<AuthorId> one, Set<AuthorId> other) {
    for (AuthorId id : one) {
      if (other.contains(id)) {
        return true;
      }
    }
    return false;
  }
}
