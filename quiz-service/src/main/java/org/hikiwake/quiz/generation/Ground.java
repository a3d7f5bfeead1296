package org.hikiwake.quiz.generation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Inference;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;
import org.jspecify.annotations.Nullable;

/** A pack with what generation looks up again and again. */
final class Ground {

  private final ContentPack pack;
  private final Map<AuthorId, Map<StatementId, Statement>> held = new HashMap<>();
  private final Map<AuthorId, Map<StatementId, Statement>> reported = new HashMap<>();
  private final Map<AuthorId, Map<StatementId, Statement>> traces = new HashMap<>();
  private final Map<TopicId, Map<StatementId, Position>> onTopic = new HashMap<>();
  private final Map<TermId, Map<StatementId, Definition>> ofTerm = new HashMap<>();
  private final Map<StatementId, Set<StatementId>> near = new HashMap<>();
  private final Map<StatementId, Set<StatementId>> nearTo = new HashMap<>();
  private final Map<StatementId, Set<StatementId>> contradicting = new HashMap<>();
  private final Map<StatementId, List<Statement>> entailing = new HashMap<>();
  private final Map<AuthorId, Map<AuthorId, Integer>> likeness = new HashMap<>();
  private final Map<AuthorId, Set<TopicId>> topicsOf = new HashMap<>();
  private final Map<ReadingId, List<AuthorId>> holdersIn = new HashMap<>();
  private final Map<StatementId, List<Relation>> incoming = new HashMap<>();
  private final Map<AuthorId, Set<AuthorId>> above = new HashMap<>();
  private final Inference inference;
  private final List<Position> positions;
  private final List<Definition> definitions;
  private final Map<String, List<Definition>> byMeaning;
  private final List<Proposal> proposals;

  Ground(ContentPack pack) {
    this.pack = pack;
    inference = new Inference(withTwins(pack));
    positions = pack.statements().stream().flatMap(Ground::position).toList();
    definitions = facts(Ground::definition);
    proposals = facts(Ground::proposal);
    pack.statements().forEach(this::learn);
    pack.parts().relations().forEach(this::learn);
    byMeaning =
        definitions.stream()
            .collect(Collectors.groupingBy(d -> d.meaning().toLowerCase(Locale.ROOT)));
  }

  /** The pack's relations, and that statements which read alike say the same. */
  private static List<Relation> withTwins(ContentPack pack) {
    List<Relation> relations = new ArrayList<>(pack.parts().relations());
    Map<String, StatementId> first = new HashMap<>();
    for (Statement statement : pack.statements()) {
      StatementId alike = first.putIfAbsent(statement.sentence(), statement.id());
      if (alike != null) {
        relations.add(new Relation(alike, Relation.Kind.EQUIVALENT, statement.id(), List.of()));
      }
    }
    return relations;
  }

  private void learn(Statement statement) {
    statement.attribution().holders().forEach(a -> put(held, a, statement));
    statement.attribution().reporters().forEach(a -> put(reported, a, statement));
    statement.attribution().holders().forEach(a -> put(traces, a, statement));
    statement.<Object>fold(
        position -> put(onTopic, position.stance().topic(), position),
        fact -> {
          definition(fact).forEach(d -> put(ofTerm, d.term(), d));
          proposal(fact).forEach(p -> p.proposed().proposers().forEach(a -> put(traces, a, p)));
          membership(fact).forEach(m -> put(traces, m.member(), m));
          return fact;
        });
  }

  private void learn(Relation relation) {
    incoming.computeIfAbsent(relation.to(), unused -> new ArrayList<>()).add(relation);
    switch (relation.kind()) {
      case EXTENDS, QUALIFIES -> {
        near.computeIfAbsent(relation.from(), unused -> new HashSet<>()).add(relation.to());
        near.computeIfAbsent(relation.to(), unused -> new HashSet<>()).add(relation.from());
      }
      case EQUIVALENT, ENTAILS, CONTRADICTS, SUPPORTS, ANSWERS, CITES, REVISES -> {}
    }
  }

  private static <K, S extends Statement> S put(
      Map<K, Map<StatementId, S>> index, K key, S statement) {
    index.computeIfAbsent(key, unused -> new TreeMap<>(Id.ORDER)).put(statement.id(), statement);
    return statement;
  }

  private <T> List<T> facts(Function<KeyFact, Stream<T>> kind) {
    return pack.statements().stream()
        .flatMap(s -> s.fold(position -> Stream.<T>empty(), kind))
        .toList();
  }

  private static Stream<Position> position(Statement statement) {
    return statement.fold(Stream::of, fact -> Stream.empty());
  }

  private static Stream<Definition> definition(KeyFact fact) {
    return fact.fold(
        new KeyFact.Cases<>(
            e -> Stream.empty(),
            q -> Stream.empty(),
            Stream::of,
            p -> Stream.empty(),
            m -> Stream.empty()));
  }

  private static Stream<Proposal> proposal(KeyFact fact) {
    return fact.fold(
        new KeyFact.Cases<>(
            e -> Stream.empty(),
            q -> Stream.empty(),
            d -> Stream.empty(),
            Stream::of,
            m -> Stream.empty()));
  }

  private static Stream<Membership> membership(KeyFact fact) {
    return fact.fold(
        new KeyFact.Cases<>(
            e -> Stream.empty(),
            q -> Stream.empty(),
            d -> Stream.empty(),
            p -> Stream.empty(),
            Stream::of));
  }

  ContentPack pack() {
    return pack;
  }

  /** All positions that cite a reading, in the order of their ids. */
  Stream<Position> positions() {
    return positions.stream().filter(p -> readingOf(p).isPresent());
  }

  Stream<Definition> definitions() {
    return definitions.stream();
  }

  Stream<Proposal> proposals() {
    return proposals.stream();
  }

  /** The positions on a topic, in the order of their ids. */
  Stream<Position> on(TopicId topic) {
    return onTopic.getOrDefault(topic, Map.of()).values().stream();
  }

  /** The definitions of a term, in the order of their ids. */
  Stream<Definition> meanings(TermId term) {
    return ofTerm.getOrDefault(term, Map.of()).values().stream();
  }

  /** The definitions that give the same meaning in the same words, itself among them. */
  Stream<Definition> wordedLike(Definition definition) {
    return byMeaning.getOrDefault(definition.meaning().toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(d -> d.polarity() == definition.polarity());
  }

  /** What the author holds or states, in the order of the ids. */
  Stream<Statement> heldBy(AuthorId author) {
    return held.getOrDefault(author, Map.of()).values().stream();
  }

  /** Whether the author holds or reports any of the statements. */
  boolean holdsOrReportsAny(AuthorId author, Set<StatementId> statements) {
    Set<StatementId> own = held.getOrDefault(author, Map.of()).keySet();
    Set<StatementId> others = reported.getOrDefault(author, Map.of()).keySet();
    return statements.stream().anyMatch(s -> own.contains(s) || others.contains(s));
  }

  /** What the pack says about the author at all: what he holds, proposed or belongs to. */
  Stream<Statement> tracesOf(AuthorId author) {
    return traces.getOrDefault(author, Map.of()).values().stream();
  }

  /** What stands in the relation to the statement and may be asked, in the order of the ids. */
  Stream<Statement> related(StatementId to, Relation.Kind kind) {
    return incoming.getOrDefault(to, List.of()).stream()
        .filter(relation -> relation.kind() == kind)
        .flatMap(relation -> pack.statement(relation.from()).stream())
        .filter(statement -> statement.evidence().mayBeAsked());
  }

  /** The reading that a statement is asked about: the first that it cites. */
  Optional<Reading> readingOf(Statement statement) {
    return statement.evidence().readings().stream().findFirst().flatMap(pack::reading);
  }

  /** Whoever holds something in the reading, in the order of the ids. */
  Stream<AuthorId> holdersIn(ReadingId reading) {
    return holdersIn.computeIfAbsent(reading, this::gatherHolders).stream();
  }

  private List<AuthorId> gatherHolders(ReadingId reading) {
    return positions()
        .filter(p -> p.evidence().readings().contains(reading))
        .flatMap(p -> p.attribution().holders().stream())
        .distinct()
        .sorted(Id.ORDER)
        .toList();
  }

  @Nullable TopicId wider(TopicId topic) {
    return pack.topic(topic).map(Topic::parent).orElse(null);
  }

  Author author(AuthorId id) {
    return pack.author(id).orElseThrow();
  }

  /** Whether the one is too near to the other to be told apart by a question. */
  boolean near(StatementId one, StatementId other) {
    return nearTo(other).contains(one);
  }

  /**
   * What is too near to a statement to be told apart from it by a question: what entails it, what
   * it entails, and what extends or qualifies something that says the same, either way round.
   */
  Set<StatementId> nearTo(StatementId statement) {
    return nearTo.computeIfAbsent(statement, this::gatherNear);
  }

  private Set<StatementId> gatherNear(StatementId statement) {
    Set<StatementId> all = new HashSet<>(inference.entailedBy(statement));
    all.addAll(inference.entailing(statement));
    for (StatementId same : inference.equivalentsOf(statement)) {
      near.getOrDefault(same, Set.of()).forEach(n -> all.addAll(inference.equivalentsOf(n)));
    }
    return all;
  }

  /** Whatever says the same as the statement or more. */
  Stream<Statement> entailing(StatementId statement) {
    return entailing.computeIfAbsent(statement, this::gatherEntailing).stream();
  }

  private List<Statement> gatherEntailing(StatementId statement) {
    return inference.entailing(statement).stream()
        .flatMap(id -> pack.statement(id).stream())
        .toList();
  }

  /** What nobody can hold together with the statement. */
  Set<StatementId> contradicting(StatementId statement) {
    return contradicting.computeIfAbsent(statement, inference::contradicting);
  }

  /**
   * Whether what the one holds may truly be said of the other: one contains the other or speaks for
   * him, at whatever remove, both belong to or speak for a third, or the pack warns that they are
   * confused.
   */
  boolean tied(AuthorId one, AuthorId other) {
    return one.equals(other)
        || above(one).contains(other)
        || above(other).contains(one)
        || above(one).stream().anyMatch(above(other)::contains)
        || author(one).ties().notToConfuse().contains(other)
        || author(other).ties().notToConfuse().contains(one);
  }

  private Set<AuthorId> principals(AuthorId author) {
    return author(author).ties().speaksFor();
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

  /** How alike two authors are, so that the likelier wrong answers come first. */
  Comparator<AuthorId> mostLike(AuthorId author) {
    Map<AuthorId, Integer> known = likeness.computeIfAbsent(author, unused -> new HashMap<>());
    return Comparator.<AuthorId>comparingInt(
            other -> -known.computeIfAbsent(other, o -> likeness(author, o)))
        .thenComparing(Id.ORDER);
  }

  private int likeness(AuthorId one, AuthorId other) {
    boolean sameOffice = principals(one).isEmpty() == principals(other).isEmpty();
    long shared = topicsOf(other).stream().filter(topicsOf(one)::contains).count();
    return (sameOffice ? 2 : 0) + (int) Math.min(3, shared);
  }

  private Set<TopicId> topicsOf(AuthorId author) {
    return topicsOf.computeIfAbsent(
        author, id -> tracesOf(id).flatMap(s -> s.topics().stream()).collect(Collectors.toSet()));
  }

  /** Whether both are persons, or neither is, so that no option stands out by its kind. */
  boolean sameSort(AuthorId one, AuthorId other) {
    return isPerson(one) == isPerson(other);
  }

  private boolean isPerson(AuthorId id) {
    return author(id)
        .fold(new Author.Cases<>(p -> true, s -> false, i -> false, g -> false, v -> true));
  }
}
