package org.hikiwake.core.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.reading.SectionId;
import org.hikiwake.core.reading.Source;
import org.hikiwake.core.reading.SourceId;
import org.hikiwake.core.statement.Inference;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;
import org.hikiwake.core.value.PartialDate;

/**
 * An immutable, consistent set of readings and what they say: the unit of import, export, review
 * and publication. Its elements are kept in the order of their ids, so that two packs of the same
 * parts are equal whatever order the parts came in.
 */
public final class ContentPack {

  private final PackParts parts;
  private final Map<ReadingId, Reading> readings;
  private final Map<SectionId, Section> sections = new HashMap<>();
  private final Map<SourceId, Source> sources;
  private final Map<AuthorId, Author> authors;
  private final Map<TopicId, Topic> topics;
  private final Map<TermId, Term> terms;
  private final Map<StatementId, Statement> statements;
  private final Map<ParagraphRef, List<Statement>> citing = new HashMap<>();
  private final Map<SectionId, Map<TopicId, Set<AuthorId>>> complete = new HashMap<>();
  private final Inference inference;

  private ContentPack(PackParts parts) {
    this.parts = parts;
    readings = index(parts.readings(), Reading::id);
    sources = index(parts.sources(), Source::id);
    authors = index(parts.authors(), Author::id);
    topics = index(parts.topics(), Topic::id);
    terms = index(parts.terms(), Term::id);
    statements = index(parts.statements(), Statement::id);
    parts.readings().forEach(r -> r.sections().forEach(s -> sections.put(s.id(), s)));
    parts.statements().forEach(this::file);
    parts.cells().forEach(this::file);
    inference = new Inference(parts.relations());
  }

  private void file(Statement statement) {
    statement
        .evidence()
        .paragraphs()
        .forEach(at -> citing.computeIfAbsent(at, unused -> new ArrayList<>()).add(statement));
  }

  private void file(CompleteCell cell) {
    complete
        .computeIfAbsent(cell.section(), unused -> new HashMap<>())
        .computeIfAbsent(cell.topic(), unused -> new HashSet<>())
        .add(cell.holder());
  }

  /**
   * Puts the parts together.
   *
   * @throws PackInconsistent when they do not fit, with every violation
   */
  public static ContentPack of(PackParts parts) {
    List<Violation> violations = Integrity.check(parts);
    if (!violations.isEmpty()) {
      throw new PackInconsistent(violations);
    }
    return new ContentPack(inOrder(parts));
  }

  private static PackParts inOrder(PackParts parts) {
    return new PackParts(
        parts.header(),
        sorted(parts.readings(), Comparator.comparing(Reading::id, Id.ORDER)),
        sorted(parts.sources(), Comparator.comparing(Source::id, Id.ORDER)),
        sorted(parts.authors(), Comparator.comparing(Author::id, Id.ORDER)),
        sorted(parts.topics(), Comparator.comparing(Topic::id, Id.ORDER)),
        sorted(parts.terms(), Comparator.comparing(Term::id, Id.ORDER)),
        sorted(parts.statements(), Comparator.comparing(Statement::id, Id.ORDER)),
        sorted(parts.relations(), Relation.ORDER),
        parts.cells().stream().distinct().sorted(CompleteCell.ORDER).toList());
  }

  private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
    return items.stream().sorted(order).toList();
  }

  private static <I extends Id, T> Map<I, T> index(List<T> items, Function<T, I> id) {
    Map<I, T> index = new LinkedHashMap<>();
    items.forEach(item -> index.put(id.apply(item), item));
    return index;
  }

  public PackHeader header() {
    return parts.header();
  }

  /** All parts, each kind in the order of its ids. */
  public PackParts parts() {
    return parts;
  }

  public List<Statement> statements() {
    return parts.statements();
  }

  /** The readings as they are best listed: the oldest first. */
  public List<Reading> readingsByDate() {
    return sorted(
        parts.readings(),
        Comparator.<Reading, PartialDate>comparing(reading -> reading.publication().date())
            .thenComparing(Reading::id, Id.ORDER));
  }

  /** What is cited from the paragraph, in the order of the ids. */
  public List<Statement> citing(ParagraphRef at) {
    return Collections.unmodifiableList(citing.getOrDefault(at, List.of()));
  }

  /** What follows from the pack's relations. */
  public Inference inference() {
    return inference;
  }

  public Optional<Reading> reading(ReadingId id) {
    return Optional.ofNullable(readings.get(id));
  }

  public Optional<Section> section(SectionId id) {
    return Optional.ofNullable(sections.get(id));
  }

  public Optional<Source> source(SourceId id) {
    return Optional.ofNullable(sources.get(id));
  }

  public Optional<Author> author(AuthorId id) {
    return Optional.ofNullable(authors.get(id));
  }

  public Optional<Topic> topic(TopicId id) {
    return Optional.ofNullable(topics.get(id));
  }

  public Optional<Term> term(TermId id) {
    return Optional.ofNullable(terms.get(id));
  }

  public Optional<Statement> statement(StatementId id) {
    return Optional.ofNullable(statements.get(id));
  }

  /** Of whom the pack declares that it models all that they say on the topic there. */
  public Set<AuthorId> completeHolders(SectionId section, TopicId topic) {
    return Collections.unmodifiableSet(
        complete.getOrDefault(section, Map.of()).getOrDefault(topic, Set.of()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContentPack pack && parts.equals(pack.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  @Override
  public String toString() {
    return header().id() + " " + header().version();
  }
}
