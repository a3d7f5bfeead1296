package org.hikiwake.quiz.generation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;

/** Whose views may truly be said to be another's: who is tied to whom, at whatever remove. */
final class Kinship {

  private final ContentPack pack;
  private final Map<AuthorId, Set<AuthorId>> above = new HashMap<>();
  private final Map<AuthorId, Set<AuthorId>> below = new HashMap<>();
  private final Map<AuthorId, Set<AuthorId>> confused = new HashMap<>();
  private final Map<AuthorId, Set<AuthorId>> tied = new HashMap<>();

  Kinship(ContentPack pack) {
    this.pack = pack;
    pack.parts().authors().forEach(this::learn);
  }

  /** Notes whom an author is tied to by way of what. */
  private void learn(Author author) {
    AuthorId id = author.id();
    Stream.concat(Stream.of(id), above(id).stream())
        .forEach(up -> below.computeIfAbsent(up, unused -> new HashSet<>()).add(id));
    for (AuthorId other : author.ties().notToConfuse()) {
      confused.computeIfAbsent(id, unused -> new HashSet<>()).add(other);
      confused.computeIfAbsent(other, unused -> new HashSet<>()).add(id);
    }
  }

  /**
   * Whether what the one holds may truly be said of the other: one contains the other or speaks for
   * him, at whatever remove, both belong to or speak for a third, or the pack warns that they are
   * confused.
   */
  boolean tied(AuthorId one, AuthorId other) {
    return tiedTo(one).contains(other);
  }

  /** Whoever is tied to the author, himself among them. */
  Set<AuthorId> tiedTo(AuthorId author) {
    return tied.computeIfAbsent(author, this::gatherTied);
  }

  private Set<AuthorId> gatherTied(AuthorId author) {
    Set<AuthorId> tied = new HashSet<>(confused.getOrDefault(author, Set.of()));
    tied.addAll(below.getOrDefault(author, Set.of()));
    above(author).forEach(up -> tied.addAll(below.getOrDefault(up, Set.of())));
    return tied;
  }

  private Set<AuthorId> above(AuthorId author) {
    return above.computeIfAbsent(author, this::climb);
  }

  private Set<AuthorId> climb(AuthorId author) {
    Set<AuthorId> seen = new HashSet<>();
    Deque<AuthorId> open = new ArrayDeque<>(Set.of(author));
    while (!open.isEmpty()) {
      AuthorId here = open.remove();
      Stream.of(author(here).ties().partOf(), author(here).ties().speaksFor())
          .flatMap(Set::stream)
          .filter(seen::add)
          .forEach(open::add);
    }
    return seen;
  }

  private Author author(AuthorId id) {
    return pack.author(id).orElseThrow();
  }
}
