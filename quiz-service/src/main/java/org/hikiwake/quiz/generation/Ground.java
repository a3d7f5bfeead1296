package org.hikiwake.quiz.generation;

import java.util.ArrayList;
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
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.surface.Face;
import org.hikiwake.quiz.surface.Faces;
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
  private final Map<String, Position> claims = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final Faces faces = new Faces();
  private final Relations relations;
  private final Topics topics;
  private final Sayings sayings = new Sayings(this);
  private final ForeignClaims foreignClaims = new ForeignClaims(this);
  private final OwnClaims ownClaims = new OwnClaims(this);
  private final Bonds bonds = new Bonds(this);
  private final Inference inference;
  private final List<Position> positions;
  private final Definitions definitions;
  private final Map<String, List<Definition>> byMeaning;
  private final List<Proposal> proposals;
  private final Facts facts;
  private final Voices voices;
  private final Kinship kinship;
  private final Disproofs disproofs = new Disproofs(this);
  private final Map<StatementId, Reading> readingOf = new HashMap<>();
  private final Hindsight hindsight;
  private final Paragraphs paragraphs;
  private final Written written;
  private final WrittenTerms writtenTerms;
  private final ProposedThings proposedThings;

  Ground(ContentPack pack) {
    this.pack = pack;
    relations = new Relations(pack.parts().relations());
    topics = new Topics(pack.parts().topics());
    inference = new Inference(withTwins(pack));
    pack.statements().forEach(this::learnReading);
    List<Position> all = pack.statements().stream().flatMap(Ground::position).toList();
    all.forEach(this::learnClaim);
    positions = all.stream().filter(p -> readingOf(p).isPresent()).toList();
    voices = new Voices(pack, positions);
    kinship = new Kinship(pack);
    definitions = new Definitions(this, facts(Ground::definition));
    proposals = facts(Ground::proposal);
    facts = new Facts(pack);
    pack.statements().forEach(this::learn);
    pack.parts().relations().forEach(this::learn);
    byMeaning =
        definitions.all().collect(Collectors.groupingBy(d -> d.meaning().toLowerCase(Locale.ROOT)));
    hindsight = new Hindsight(pack);
    paragraphs = new Paragraphs(this);
    written = new Written(pack);
    writtenTerms = new WrittenTerms(this);
    proposedThings = new ProposedThings(proposals);
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

  private void learnReading(Statement statement) {
    statement.evidence().readings().stream()
        .findFirst()
        .flatMap(pack::reading)
        .ifPresent(reading -> readingOf.put(statement.id(), reading));
  }

  private void learnClaim(Position position) {
    Position alike = claims.putIfAbsent(position.claim(), position);
    if (alike != null && !alike.attribution().equals(position.attribution())) {
      shared.add(position.claim());
    }
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
          Facts.membership(fact).forEach(m -> put(traces, m.member(), m));
          return fact;
        });
  }

  private void learn(Relation relation) {
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

  /** The position with that claim, where there is one. */
  Optional<Position> claim(String text) {
    return Optional.ofNullable(claims.get(text));
  }

  /** Whether several with different holders make the claim in the same words. */
  boolean isAnothersToo(String claim) {
    return shared.contains(claim);
  }

  /** How a text looks. */
  Face face(String text) {
    return faces.of(text);
  }

  Face face(Stem stem) {
    return faces.of(stem);
  }

  ContentPack pack() {
    return pack;
  }

  /** All positions that cite a reading, in the order of their ids. */
  Stream<Position> positions() {
    return positions.stream();
  }

  /** The position with that id, if it is one. */
  Stream<Position> position(StatementId id) {
    return pack.statement(id).stream().flatMap(Ground::position);
  }

  Definitions definitions() {
    return definitions;
  }

  Stream<Proposal> proposals() {
    return proposals.stream();
  }

  Facts facts() {
    return facts;
  }

  /** What proves that somebody does not hold something. */
  Disproofs disproofs() {
    return disproofs;
  }

  /** What stands in which paragraph. */
  Paragraphs paragraphs() {
    return paragraphs;
  }

  /** Which written answers mean what. */
  Written written() {
    return written;
  }

  WrittenTerms writtenTerms() {
    return writtenTerms;
  }

  ProposedThings proposedThings() {
    return proposedThings;
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

  /** The terms that have a meaning near to this one, or in the same words; its own among them. */
  Stream<Term> termsNear(Definition definition) {
    return wordedLike(definition)
        .flatMap(alike -> nearTo(alike.id()).stream())
        .flatMap(id -> pack.statement(id).stream())
        .flatMap(s -> s.fold(position -> Stream.<Definition>empty(), Ground::definition))
        .flatMap(near -> pack.term(near.term()).stream())
        .distinct();
  }

  /** What the author holds or states, in the order of the ids. */
  Stream<Statement> heldBy(AuthorId author) {
    return held.getOrDefault(author, Map.of()).values().stream();
  }

  /** The positions that the author holds, in the order of their ids. */
  Stream<Position> positionsOf(AuthorId author) {
    return heldBy(author).flatMap(Ground::position);
  }

  /** The positions of others that the author reports, in the order of their ids. */
  Stream<Position> reportedBy(AuthorId author) {
    return reported.getOrDefault(author, Map.of()).values().stream().flatMap(Ground::position);
  }

  /** What the pack says about the author at all: what he holds, proposed or belongs to. */
  Stream<Statement> tracesOf(AuthorId author) {
    return traces.getOrDefault(author, Map.of()).values().stream();
  }

  /** What stands in the relation to the statement and may be asked, in the order of the ids. */
  Stream<Statement> related(StatementId to, Relation.Kind kind) {
    return relations
        .to(to, kind)
        .flatMap(relation -> pack.statement(relation.from()).stream())
        .filter(statement -> statement.evidence().mayBeAsked());
  }

  /** The declared relations, those of statements that are never asked among them. */
  Relations relations() {
    return relations;
  }

  Topics topics() {
    return topics;
  }

  /** What authors say, the nearest to a topic first. */
  Sayings sayings() {
    return sayings;
  }

  /** Who is bound to those who speak for or against a statement. */
  Bonds bonds() {
    return bonds;
  }

  /** Claims as their holders' own. */
  OwnClaims ownClaims() {
    return ownClaims;
  }

  /** Claims that are provably not an author's. */
  ForeignClaims foreignClaims() {
    return foreignClaims;
  }

  /** The reading that a statement is asked about: the first that it cites. */
  Optional<Reading> readingOf(Statement statement) {
    return Optional.ofNullable(readingOf.get(statement.id()));
  }

  /** Where a position stands: its reading, and the widest topic that its own belongs to. */
  Neighbourhood neighbourhood(Position position) {
    return new Neighbourhood(
        readingOf(position).map(Reading::id).orElseThrow(),
        topics.widest(position.stance().topic()));
  }

  /** A part of a pack in which statements are near enough to be chosen for together. */
  record Neighbourhood(ReadingId reading, TopicId topic) {}

  /** What readings could not know. */
  Hindsight hindsight() {
    return hindsight;
  }

  /** Who is tied to whom. */
  Kinship kinship() {
    return kinship;
  }

  /** Who is heard in which reading. */
  Voices voices() {
    return voices;
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

  /** Whatever says the same as the statement, itself among it. */
  Set<StatementId> sayingTheSame(StatementId statement) {
    return inference.equivalentsOf(statement);
  }

  /** Whatever says the same as the statement or more. */
  List<Statement> entailing(StatementId statement) {
    return entailing.computeIfAbsent(statement, this::gatherEntailing);
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
}
