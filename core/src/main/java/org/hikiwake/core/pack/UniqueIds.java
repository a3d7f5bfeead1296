package org.hikiwake.core.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.pack.Violation.Code;
import org.hikiwake.core.pack.Violation.Kind;
import org.hikiwake.core.pack.Violation.Subject;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.reading.Source;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.value.Id;

/** No two elements of a kind share an id; positions and key facts are one kind. */
final class UniqueIds {

  private UniqueIds() {}

  static Stream<Violation> check(PackParts parts) {
    return Stream.of(
            repeated(Kind.READING, parts.readings().stream().map(Reading::id)),
            repeated(Kind.SECTION, sections(parts).map(Section::id)),
            repeated(Kind.SOURCE, parts.sources().stream().map(Source::id)),
            repeated(Kind.AUTHOR, parts.authors().stream().map(Author::id)),
            repeated(Kind.TOPIC, parts.topics().stream().map(Topic::id)),
            repeated(Kind.TERM, parts.terms().stream().map(Term::id)),
            repeated(Kind.STATEMENT, parts.statements().stream().map(Statement::id)))
        .flatMap(List::stream);
  }

  private static Stream<Section> sections(PackParts parts) {
    return parts.readings().stream().flatMap(r -> r.sections().stream());
  }

  private static List<Violation> repeated(Kind kind, Stream<? extends Id> ids) {
    Map<String, Integer> seen = new HashMap<>();
    List<Violation> found = new ArrayList<>();
    ids.forEach(
        id -> {
          int occurrence = seen.merge(id.value(), 1, Integer::sum) - 1;
          if (occurrence > 0) {
            found.add(duplicate(new Subject(kind, id.value(), occurrence)));
          }
        });
    return found;
  }

  private static Violation duplicate(Subject subject) {
    return new Violation(
        Code.DUPLICATE_ID,
        subject,
        subject.id(),
        "the id \"" + subject.id() + "\" is already taken by another of its kind",
        "give one of the two another id");
  }
}
