package org.hikiwake.content.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hikiwake.content.problem.Place;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;
import org.hikiwake.content.yaml.YamlNode;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.pack.CompleteCell;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackParts;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.core.pack.Violation.Kind;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.Source;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.Language;
import org.jspecify.annotations.Nullable;

/** The entries of all files on their way to the parts of a pack, each with where it stands. */
final class Gathering {

  /** Stands for the header while the rest of a pack without one is looked at. */
  static final PackHeader PLACEHOLDER =
      new PackHeader(
          new PackId("unnamed"),
          new PackVersion("0.0.0"),
          "unnamed",
          "unnamed",
          new Language("und"),
          "unknown");

  /** The most cells of a pack: ten for each of a hundred thousand statements. */
  static final int MAX_CELLS = 1_000_000;

  private final List<Reading> readings = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Author> authors = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<CompleteCell> cells = new ArrayList<>();
  private final Origins origins = new Origins();
  private final Set<String> rejectedIds = new HashSet<>();
  private final Consumer<Problem> problems;
  private @Nullable PackHeader header;
  private boolean headerSeen;

  Gathering(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Takes every well-shaped entry of a file.
   *
   * @param misshapen the paths of entries that are not of the schema's shape
   */
  void take(YamlNode file, Set<List<String>> misshapen) {
    file.child("pack").ifPresent(node -> takeHeader(node, misshapen));
    for (EntryKind kind : EntryKind.values()) {
      file.child(kind.key()).ifPresent(list -> takeAll(kind, list, misshapen));
    }
  }

  private void takeHeader(YamlNode node, Set<List<String>> misshapen) {
    if (headerSeen) {
      report(
          node.place(),
          ProblemCode.TWO_HEADERS,
          "a second file says which pack this is",
          "keep pack: in one file only");
      return;
    }
    headerSeen = true;
    if (misshapen.stream().noneMatch(path -> !path.isEmpty() && path.get(0).equals("pack"))) {
      guarded(node, () -> header = Entries.read(node, HeaderEntry.class).toModel());
    }
  }

  private void takeAll(EntryKind kind, YamlNode list, Set<List<String>> misshapen) {
    List<YamlNode> entries = list.items();
    for (int i = 0; i < entries.size(); i++) {
      YamlNode entry = entries.get(i);
      boolean wellShaped = !misshapen.contains(List.of(kind.key(), String.valueOf(i)));
      if (!wellShaped || !guarded(entry, () -> kind.take(entry, this))) {
        reject(entry);
      }
    }
  }

  private void reject(YamlNode node) {
    node.child("id").ifPresent(id -> rejectedIds.add(id.json().asText()));
    sections(node).forEach(this::reject);
  }

  private static List<YamlNode> sections(YamlNode reading) {
    return reading.child("sections").map(YamlNode::items).orElse(List.of());
  }

  private boolean guarded(YamlNode node, Taking taking) {
    try {
      taking.run();
      return true;
    } catch (InvalidValue e) {
      report(
          node.find(e.culprit()).orElse(node.place()),
          ProblemCode.INVALID_VALUE,
          e.getMessage(),
          "correct the value");
    } catch (JsonProcessingException e) {
      report(
          node.place(),
          ProblemCode.INVALID_VALUE,
          "a value here cannot be read: " + e.getOriginalMessage(),
          "correct the value");
    }
    return false;
  }

  private void report(Place place, ProblemCode code, String message, String remedy) {
    problems.accept(new Problem(place, code, message, remedy));
  }

  void reading(YamlNode node, Reading reading) {
    origins.mark(Kind.READING, reading.id(), node);
    for (int i = 0; i < reading.sections().size(); i++) {
      origins.mark(Kind.SECTION, reading.sections().get(i).id(), sections(node).get(i));
    }
    readings.add(reading);
  }

  void source(YamlNode node, Source source) {
    origins.mark(Kind.SOURCE, source.id(), node);
    sources.add(source);
  }

  void author(YamlNode node, Author author) {
    origins.mark(Kind.AUTHOR, author.id(), node);
    authors.add(author);
  }

  void topic(YamlNode node, Topic topic) {
    origins.mark(Kind.TOPIC, topic.id(), node);
    topics.add(topic);
  }

  void term(YamlNode node, Term term) {
    origins.mark(Kind.TERM, term.id(), node);
    terms.add(term);
  }

  void statement(YamlNode node, Statement statement) {
    origins.mark(Kind.STATEMENT, statement.id(), node);
    statements.add(statement);
  }

  void relation(YamlNode node, Relation relation) {
    origins.mark(
        Kind.RELATION, relation.from() + " " + relation.kind() + " " + relation.to(), node);
    relations.add(relation);
  }

  void cell(YamlNode node, CompleteCell cell) {
    if (cells.size() == MAX_CELLS) {
      throw new InvalidValue("", "the pack declares more than " + MAX_CELLS + " cells complete");
    }
    origins.mark(Kind.CELL, cell.section() + " " + cell.topic() + " " + cell.holder(), node);
    cells.add(cell);
  }

  Optional<PackHeader> header() {
    return Optional.ofNullable(header);
  }

  boolean headerSeen() {
    return headerSeen;
  }

  Set<String> rejectedIds() {
    return rejectedIds;
  }

  PackParts parts(PackHeader packHeader) {
    return new PackParts(
        packHeader, readings, sources, authors, topics, terms, statements, relations, cells);
  }

  Origins origins() {
    return origins;
  }

  /** Turns an entry into a part, or says what is invalid in it. */
  @FunctionalInterface
  interface Taking {
    void run() throws JsonProcessingException;
  }
}
