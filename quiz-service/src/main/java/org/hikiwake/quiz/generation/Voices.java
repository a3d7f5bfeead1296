package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;

/**
 * Who holds what in which reading, and who is likest to whom there. The orders are made once for
 * each reading, since every position in it is asked among the same authors.
 */
final class Voices {

  private final ContentPack pack;
  private final Map<ReadingId, List<AuthorId>> in = new HashMap<>();
  private final Map<ReadingId, Map<TopicId, List<Position>>> said = new HashMap<>();
  private final Map<ReadingId, Map<Kin, List<AuthorId>>> alikeIn = new HashMap<>();
  private final Map<Kin, List<AuthorId>> alike = new HashMap<>();
  private final Map<Side, Parts> parts = new HashMap<>();
  private final Map<ReadingId, Set<AuthorId>> writers = new HashMap<>();

  Voices(ContentPack pack, List<Position> positions) {
    this.pack = pack;
    Map<ReadingId, Set<AuthorId>> holders = new HashMap<>();
    for (Position position : positions) {
      for (ReadingId reading : position.evidence().readings()) {
        holders
            .computeIfAbsent(reading, unused -> new TreeSet<>(Id.ORDER))
            .addAll(position.attribution().holders());
        said.computeIfAbsent(reading, unused -> new HashMap<>())
            .computeIfAbsent(position.stance().topic(), unused -> new ArrayList<>())
            .add(position);
      }
    }
    holders.forEach((reading, authors) -> in.put(reading, List.copyOf(authors)));
  }

  /** Whoever holds something in the reading, in the order of the ids. */
  List<AuthorId> in(ReadingId reading) {
    return in.getOrDefault(reading, List.of());
  }

  /** The positions on a topic in a reading, in the order of their ids. */
  List<Position> on(TopicId topic, ReadingId reading) {
    return said.getOrDefault(reading, Map.of()).getOrDefault(topic, List.of());
  }

  /**
   * Whether both are persons, both states or institutions, or both groups and voices without a
   * name, so that no option stands out by its kind.
   */
  boolean sameSort(AuthorId one, AuthorId other) {
    return sort(one) == sort(other);
  }

  private int sort(AuthorId id) {
    return author(id).fold(new Author.Cases<>(p -> 0, s -> 1, i -> 1, g -> 2, v -> 2));
  }

  /** Whoever is like the author in speaking for others, or for himself alone, comes first. */
  Comparator<AuthorId> sameOfficeFirst(AuthorId author) {
    return sameOfficeFirst(speaksForOthers(author));
  }

  private Comparator<AuthorId> sameOfficeFirst(boolean speaksForOthers) {
    return Comparator.<AuthorId, Boolean>comparing(
            other -> speaksForOthers(other) != speaksForOthers)
        .thenComparing(Id.ORDER);
  }

  private boolean speaksForOthers(AuthorId author) {
    return !author(author).ties().speaksFor().isEmpty();
  }

  private Author author(AuthorId id) {
    return pack.author(id).orElseThrow();
  }

  /**
   * Whoever is of the holder's sort and heard in the reading, the likeliest to be taken for him
   * first: whoever takes the other side of the position's question in the reading, then whoever
   * speaks on it there at all, then the rest.
   */
  Stream<AuthorId> likeliest(Position position, Reading reading) {
    AuthorId holder = position.attribution().holders().get(0);
    List<AuthorId> alike = alike(holder, reading.id());
    Side side = new Side(reading.id(), position.stance().topic(), position.stance().polarity());
    return parts.computeIfAbsent(side, this::parts).inOrder(alike);
  }

  /**
   * Whoever is of the author's sort, those who are heard in the reading first; of these and of the
   * others, whoever is like him in speaking for others comes first.
   */
  Stream<AuthorId> alikeFrom(Optional<Reading> reading, AuthorId author) {
    List<AuthorId> there = reading.map(r -> alike(author, r.id())).orElse(List.of());
    Set<AuthorId> known = new HashSet<>(there);
    return Stream.concat(
        there.stream(), alike(author).stream().filter(other -> !known.contains(other)));
  }

  /**
   * Whoever is of the author's sort and heard in the reading, who is like him in speaking first.
   */
  List<AuthorId> alike(AuthorId author, ReadingId reading) {
    return alikeIn
        .computeIfAbsent(reading, unused -> new HashMap<>())
        .computeIfAbsent(kin(author), kin -> of(kin, in(reading).stream()));
  }

  private List<AuthorId> alike(AuthorId author) {
    return alike.computeIfAbsent(
        kin(author), kin -> of(kin, pack.parts().authors().stream().map(Author::id)));
  }

  private Kin kin(AuthorId author) {
    return new Kin(sort(author), speaksForOthers(author));
  }

  private List<AuthorId> of(Kin kin, Stream<AuthorId> authors) {
    return authors
        .filter(author -> sort(author) == kin.sort())
        .sorted(sameOfficeFirst(kin.speaksForOthers()))
        .toList();
  }

  private Parts parts(Side side) {
    Set<AuthorId> opposed = new HashSet<>();
    Set<AuthorId> speaking = new HashSet<>();
    for (Position position : on(side.topic(), side.reading())) {
      boolean against = areOpposed(position.stance().polarity(), side.polarity());
      (against ? opposed : speaking).addAll(position.attribution().holders());
    }
    speaking.removeAll(opposed);
    return new Parts(opposed, speaking);
  }

  /**
   * Whether both play the same part in the reading: both write in it, or both are only written
   * about. Writers hold most of what a reading says, so one among others would give itself away.
   */
  boolean sameRole(AuthorId one, AuthorId other, Reading reading) {
    Set<AuthorId> writers = writers(reading);
    return writers.contains(one) == writers.contains(other);
  }

  /** Whether the author writes all of the reading. */
  boolean writesAlone(AuthorId author, Reading reading) {
    return writers(reading).equals(Set.of(author));
  }

  private Set<AuthorId> writers(Reading reading) {
    return writers.computeIfAbsent(
        reading.id(),
        unused ->
            reading.sections().stream()
                .flatMap(section -> section.authorship().authors().stream())
                .collect(Collectors.toSet()));
  }

  static boolean areOpposed(Polarity one, Polarity other) {
    return one != other && one != Polarity.OPEN && other != Polarity.OPEN;
  }

  /** What an author is: others of his sort are told in an order that depends on his office. */
  private record Kin(int sort, boolean speaksForOthers) {}

  /** An answer to a topic's question in a reading. */
  private record Side(ReadingId reading, TopicId topic, Polarity polarity) {}

  /** Who takes the other side, and who speaks on the question but not against it. */
  private record Parts(Set<AuthorId> opposed, Set<AuthorId> speaking) {

    Stream<AuthorId> inOrder(List<AuthorId> authors) {
      List<AuthorId> ordered = new ArrayList<>(authors.size());
      List<AuthorId> second = new ArrayList<>();
      List<AuthorId> last = new ArrayList<>(authors.size());
      for (AuthorId author : authors) {
        (opposed.contains(author) ? ordered : speaking.contains(author) ? second : last)
            .add(author);
      }
      ordered.addAll(second);
      ordered.addAll(last);
      return ordered.stream();
    }
  }
}
