package org.hikiwake.core.pack;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.pack.Violation.Code;
import org.hikiwake.core.pack.Violation.Kind;
import org.hikiwake.core.pack.Violation.Subject;
import org.hikiwake.core.reading.Authorship;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.reading.Source;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.value.Id;
import org.jspecify.annotations.Nullable;

/** Every id that something refers to is there. */
final class References {

  private final Set<Id> known = new HashSet<>();
  private final Stream.Builder<Violation> found = Stream.builder();

  private References() {}

  static Stream<Violation> check(PackParts parts) {
    References references = new References();
    references.learn(parts);
    parts.authors().forEach(references::author);
    parts.topics().forEach(references::topic);
    parts.readings().forEach(references::reading);
    parts.statements().forEach(references::statement);
    parts.relations().forEach(references::relation);
    parts.cells().forEach(references::cell);
    return references.found.build();
  }

  private void learn(PackParts parts) {
    known.addAll(parts.authors().stream().map(Author::id).collect(Collectors.toSet()));
    known.addAll(parts.topics().stream().map(Topic::id).collect(Collectors.toSet()));
    known.addAll(parts.terms().stream().map(Term::id).collect(Collectors.toSet()));
    known.addAll(parts.sources().stream().map(Source::id).collect(Collectors.toSet()));
    known.addAll(parts.statements().stream().map(Statement::id).collect(Collectors.toSet()));
    for (Reading reading : parts.readings()) {
      known.add(reading.id());
      reading.sections().stream().map(Section::id).forEach(known::add);
    }
  }

  private void author(Author author) {
    Subject subject = Subject.of(Kind.AUTHOR, author.id());
    author.ties().partOf().forEach(id -> need(subject, "author", id));
    author.ties().speaksFor().forEach(id -> need(subject, "author", id));
    author.ties().notToConfuse().forEach(id -> need(subject, "author", id));
  }

  private void topic(Topic topic) {
    need(Subject.of(Kind.TOPIC, topic.id()), "topic", topic.parent());
  }

  private void reading(Reading reading) {
    for (Section section : reading.sections()) {
      Subject subject = Subject.of(Kind.SECTION, section.id());
      section.authorship().authors().forEach(id -> need(subject, "author", id));
      section.authorship().fold(readingsNamedIn(subject));
    }
  }

  private Authorship.Cases<Void> readingsNamedIn(Subject subject) {
    return new Authorship.Cases<>(
        signed -> each(signed.bylines(), b -> paragraph(subject, b.at())),
        inferred -> each(inferred.citations(), c -> citation(subject, c)),
        unsigned -> each(Set.of(), nothing -> {}));
  }

  private void statement(Statement statement) {
    Subject subject = Subject.of(Kind.STATEMENT, statement.id());
    statement.attribution().holders().forEach(id -> need(subject, "author", id));
    statement.attribution().reporters().forEach(id -> need(subject, "author", id));
    statement.topics().forEach(id -> need(subject, "topic", id));
    statement.evidence().citations().forEach(c -> citation(subject, c));
    statement.fold(position -> null, fact -> fact.fold(idsOnlyIn(subject)));
  }

  private KeyFact.Cases<@Nullable Void> idsOnlyIn(Subject subject) {
    return new KeyFact.Cases<>(
        event -> null,
        quantity -> null,
        definition -> need(subject, "term", definition.term()),
        proposal -> {
          need(subject, "term", proposal.proposed().term());
          return each(proposal.proposed().proposers(), id -> need(subject, "author", id));
        },
        membership -> {
          need(subject, "author", membership.member());
          return need(subject, "author", membership.whole());
        });
  }

  private void citation(Subject subject, Citation citation) {
    citation.<@Nullable Void>fold(
        in -> paragraph(subject, in.at()), out -> need(subject, "source", out.source()));
  }

  private @Nullable Void paragraph(Subject subject, ParagraphRef at) {
    return need(subject, "reading", at.reading(), at.toString());
  }

  private void relation(Relation relation) {
    Subject subject = RelationLogic.subject(relation);
    need(subject, "statement", relation.from());
    need(subject, "statement", relation.to());
    relation.citations().forEach(c -> citation(subject, c));
  }

  private void cell(CompleteCell cell) {
    Subject subject =
        Subject.of(Kind.CELL, cell.section() + " " + cell.topic() + " " + cell.holder());
    need(subject, "section", cell.section());
    need(subject, "topic", cell.topic());
    need(subject, "author", cell.holder());
  }

  private @Nullable Void need(Subject subject, String what, @Nullable Id id) {
    return id == null ? null : need(subject, what, id, id.value());
  }

  private @Nullable Void need(Subject subject, String what, Id id, String culprit) {
    if (!known.contains(id)) {
      found.add(
          new Violation(
              Code.DANGLING_REFERENCE,
              subject,
              culprit,
              "there is no " + what + " \"" + id.value() + "\" in this pack",
              "correct the id, or add the " + what));
    }
    return null;
  }

  private static <T> @Nullable Void each(Iterable<T> items, Consumer<T> action) {
    items.forEach(action);
    return null;
  }
}
