package org.hikiwake.content.exchange.jsonld;

import java.util.List;
import java.util.stream.IntStream;
import org.hikiwake.core.reading.Fingerprint;
import org.hikiwake.core.reading.Paragraph;
import org.hikiwake.core.reading.ParagraphRange;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Publication;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.Section;

/** A reading: a creative work whose paragraphs are fragments of it and whose parts are sections. */
final class ReadingNode {

  private ReadingNode() {}

  static Node of(Reading reading) {
    Publication publication = reading.publication();
    return Node.named(Folder.READINGS.iri(reading.id()), "Reading", "CreativeWork")
        .put("title", reading.title())
        .put("publisher", publication.publisher())
        .put("published", publication.date())
        .put("dateInferredFrom", publication.inferredFrom())
        .put("textFile", reading.text())
        .nodes("paragraphs", numbers(reading), n -> paragraph(reading, n))
        .nodes("sections", reading.sections(), ReadingNode::section);
  }

  static Reading read(Fields fields) {
    return new Reading(
        fields.id(Folder.READINGS),
        fields.text("title"),
        new Publication(
            fields.text("publisher"),
            fields.date("published"),
            fields.textOrNull("dateInferredFrom")),
        fields.text("textFile"),
        fields.nodes("paragraphs", ReadingNode::readParagraph),
        fields.nodes("sections", ReadingNode::readSection));
  }

  private static List<Integer> numbers(Reading reading) {
    return IntStream.rangeClosed(1, reading.paragraphs().size()).boxed().toList();
  }

  private static Node paragraph(Reading reading, int number) {
    Paragraph paragraph = reading.paragraphs().get(number - 1);
    return Node.named(iri(new ParagraphRef(reading.id(), number)), "Paragraph")
        .put("position", number)
        .put("role", Words.ROLES.iri(paragraph.role()))
        .put("fingerprint", paragraph.fingerprint().hex())
        .put("complete", paragraph.complete());
  }

  /**
   * A paragraph's number is its place in the list. Documents from before paragraphs could be
   * complete do not say whether they are.
   */
  private static Paragraph readParagraph(Fields fields) {
    fields.number("position");
    return new Paragraph(
        fields.word("role", Words.ROLES),
        new Fingerprint(fields.text("fingerprint")),
        fields.has("complete") && fields.flag("complete"));
  }

  private static Node section(Section section) {
    return Node.named(Folder.SECTIONS.iri(section.id()), "Section", "CreativeWork")
        .put("title", section.title())
        .put("firstParagraph", section.paragraphs().first())
        .put("lastParagraph", section.paragraphs().last())
        .nodes("attributions", AuthorshipNode.of(section.authorship()), node -> node);
  }

  private static Section readSection(Fields fields) {
    return new Section(
        fields.id(Folder.SECTIONS),
        fields.text("title"),
        AuthorshipNode.join(fields.nodes("attributions", AuthorshipNode::read)),
        new ParagraphRange(fields.number("firstParagraph"), fields.number("lastParagraph")));
  }

  /** The paragraph as a fragment of its reading. */
  static String iri(ParagraphRef at) {
    return Folder.READINGS.iri(at);
  }

  static ParagraphRef at(String iri) {
    return ParagraphRef.parse(Folder.READINGS.name(iri));
  }
}
