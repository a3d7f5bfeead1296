package org.hikiwake.core.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.UnnamedVoice;
import org.hikiwake.core.pack.Violation.Code;
import org.hikiwake.core.pack.Violation.Kind;
import org.hikiwake.core.pack.Violation.Subject;
import org.hikiwake.core.reading.Authorship;
import org.hikiwake.core.reading.Byline;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.Section;

/** Sections lie inside their reading, apart from each other, and cover every body paragraph. */
final class ReadingLayout {

  private ReadingLayout() {}

  static Stream<Violation> check(PackParts parts) {
    Set<AuthorId> voices = new HashSet<>();
    parts.authors().stream()
        .filter(UnnamedVoice.class::isInstance)
        .map(Author::id)
        .forEach(voices::add);
    return parts.readings().stream()
        .flatMap(
            reading ->
                Stream.of(
                        outside(reading),
                        overlapping(reading),
                        uncovered(reading),
                        signedElsewhere(reading),
                        notVoices(reading, voices))
                    .flatMap(violations -> violations));
  }

  private static Stream<Violation> outside(Reading reading) {
    return reading.sections().stream()
        .filter(s -> s.paragraphs().last() > reading.paragraphs().size())
        .map(
            s ->
                range(
                    s,
                    "ends at paragraph "
                        + s.paragraphs().last()
                        + ", but the reading has "
                        + reading.paragraphs().size()));
  }

  private static Stream<Violation> overlapping(Reading reading) {
    List<Section> sections = reading.sections();
    return IntStream.range(1, sections.size())
        .filter(
            i ->
                sections.subList(0, i).stream()
                    .anyMatch(s -> s.paragraphs().overlaps(sections.get(i).paragraphs())))
        .mapToObj(i -> range(sections.get(i), "overlaps an earlier section"));
  }

  private static Violation range(Section section, String fault) {
    return new Violation(
        Code.SECTION_RANGE,
        Subject.of(Kind.SECTION, section.id()),
        section.id().value(),
        "the section \"" + section.id() + "\" " + fault,
        "correct its first and last paragraph");
  }

  private static Stream<Violation> uncovered(Reading reading) {
    return IntStream.rangeClosed(1, reading.paragraphs().size())
        .filter(n -> reading.paragraphs().get(n - 1).role() == ParagraphRole.BODY)
        .filter(n -> reading.sectionAt(n).isEmpty())
        .mapToObj(n -> uncovered(reading, n));
  }

  private static Violation uncovered(Reading reading, int paragraph) {
    return new Violation(
        Code.UNSECTIONED_PARAGRAPH,
        Subject.of(Kind.READING, reading.id()),
        reading.id().value(),
        "body paragraph " + paragraph + " of \"" + reading.id() + "\" is in no section",
        "widen a section, or give the paragraph another role");
  }

  private static Stream<Violation> signedElsewhere(Reading reading) {
    return reading.sections().stream()
        .flatMap(
            s ->
                bylines(s)
                    .filter(
                        b ->
                            !b.at().reading().equals(reading.id())
                                || reading.paragraph(b.at().paragraph()).isEmpty())
                    .map(b -> signedElsewhere(s, b)));
  }

  private static Stream<Byline> bylines(Section section) {
    return section
        .authorship()
        .fold(
            new Authorship.Cases<>(
                signed -> signed.bylines().stream(),
                inferred -> Stream.empty(),
                unsigned -> Stream.empty()));
  }

  private static Violation signedElsewhere(Section section, Byline byline) {
    return new Violation(
        Code.PARAGRAPH_RANGE,
        Subject.of(Kind.SECTION, section.id()),
        byline.at().toString(),
        "the byline is said to stand in " + byline.at() + ", which the section's reading has not",
        "name the paragraph of this reading that prints the author's name");
  }

  private static Stream<Violation> notVoices(Reading reading, Set<AuthorId> voices) {
    return reading.sections().stream()
        .flatMap(
            s ->
                s.authorship()
                    .fold(
                        new Authorship.Cases<>(
                            signed -> Stream.<AuthorId>empty(),
                            inferred -> Stream.<AuthorId>empty(),
                            unsigned -> Stream.of(unsigned.voice())))
                    .filter(id -> !voices.contains(id))
                    .map(id -> notVoice(s, id)));
  }

  private static Violation notVoice(Section section, AuthorId id) {
    return new Violation(
        Code.NOT_A_VOICE,
        Subject.of(Kind.SECTION, section.id()),
        id.value(),
        "\"" + id + "\" is not an unnamed voice, so the section is not unsigned",
        "list \"" + id + "\" under voices, or say how the author is known");
  }
}
