package org.hikiwake.content.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.content.pack.Inspection;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.Violation.Kind;
import org.hikiwake.core.pack.Violation.Subject;
import org.hikiwake.core.reading.Authorship;
import org.hikiwake.core.reading.Byline;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.statement.Relation;

/** Anchors and bylines stand in the paragraphs that are cited for them. */
final class CitedWords {

  private final Inspection inspection;
  private final Map<ReadingId, Text> texts = new HashMap<>();
  private final Map<AuthorId, Author> authors = new HashMap<>();

  CitedWords(Inspection inspection, Map<Reading, Text> found) {
    this.inspection = inspection;
    found.forEach((reading, text) -> texts.put(reading.id(), text));
    inspection.parts().authors().forEach(author -> authors.putIfAbsent(author.id(), author));
  }

  Stream<Problem> problems() {
    return Stream.of(ofStatements(), ofRelations(), ofSections()).flatMap(problems -> problems);
  }

  private Stream<Problem> ofStatements() {
    return inspection.parts().statements().stream()
        .flatMap(s -> anchors(Subject.of(Kind.STATEMENT, s.id()), s.evidence().citations()));
  }

  private Stream<Problem> ofRelations() {
    return inspection.parts().relations().stream().flatMap(r -> anchors(subject(r), r.citations()));
  }

  private static Subject subject(Relation relation) {
    return Subject.of(Kind.RELATION, relation.from() + " " + relation.kind() + " " + relation.to());
  }

  private Stream<Problem> ofSections() {
    return inspection.parts().readings().stream()
        .flatMap(reading -> reading.sections().stream())
        .flatMap(this::ofSection);
  }

  private Stream<Problem> ofSection(Section section) {
    Subject subject = Subject.of(Kind.SECTION, section.id());
    return section
        .authorship()
        .fold(
            new Authorship.Cases<>(
                signed -> signed.bylines().stream().flatMap(b -> byline(subject, b).stream()),
                inferred -> anchors(subject, inferred.citations()),
                unsigned -> Stream.empty()));
  }

  private Stream<Problem> anchors(Subject subject, List<Citation> citations) {
    return citations.stream()
        .flatMap(c -> c.fold(Stream::of, outside -> Stream.<Citation.InReading>empty()))
        .flatMap(c -> anchor(subject, c).stream());
  }

  private Optional<Problem> anchor(Subject subject, Citation.InReading citation) {
    String words = Text.spaced(citation.anchor().words());
    return paragraph(citation.at())
        .filter(paragraph -> !paragraph.contains(words))
        .map(
            paragraph ->
                new Problem(
                    inspection.origins().of(subject, citation.anchor().words()),
                    ProblemCode.ANCHOR_NOT_FOUND,
                    "\"" + words + "\" does not stand in " + citation.at() + elsewhere(citation),
                    "cite the paragraph that has these words, or choose words of this one"));
  }

  private String elsewhere(Citation.InReading citation) {
    List<String> paragraphs = texts.get(citation.at().reading()).paragraphs();
    return IntStream.range(0, paragraphs.size())
        .filter(i -> paragraphs.get(i).contains(Text.spaced(citation.anchor().words())))
        .mapToObj(i -> ", but in paragraph " + (i + 1))
        .findFirst()
        .orElse("");
  }

  private Optional<Problem> byline(Subject subject, Byline byline) {
    return Optional.ofNullable(authors.get(byline.author()))
        .filter(author -> paragraph(byline.at()).filter(p -> !names(author, p)).isPresent())
        .map(
            author ->
                new Problem(
                    inspection.origins().of(subject, byline.at().toString()),
                    ProblemCode.BYLINE_NOT_FOUND,
                    byline.at() + " does not print the name of " + author.names().display(),
                    "cite the paragraph that does, or say from what the author is inferred"));
  }

  private static boolean names(Author author, String paragraph) {
    return author.names().all().stream().anyMatch(paragraph::contains);
  }

  private Optional<String> paragraph(ParagraphRef at) {
    return Optional.ofNullable(texts.get(at.reading())).flatMap(t -> t.paragraph(at.paragraph()));
  }
}
