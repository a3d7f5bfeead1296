package org.hikiwake.content.pack;

import static org.hikiwake.content.pack.Entries.constant;
import static org.hikiwake.content.pack.Entries.flag;
import static org.hikiwake.content.pack.Entries.word;

import java.util.List;
import java.util.stream.IntStream;
import org.hikiwake.core.reading.Fingerprint;
import org.hikiwake.core.reading.Paragraph;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.reading.Publication;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** An entry of {@code readings}. */
record ReadingEntry(
    String id,
    String title,
    String publisher,
    String date,
    @Nullable String dateInferredFrom,
    String text,
    List<ParagraphEntry> paragraphs,
    List<SectionEntry> sections) {

  static ReadingEntry of(Reading reading) {
    List<Paragraph> all = reading.paragraphs();
    return new ReadingEntry(
        reading.id().value(),
        reading.title(),
        reading.publication().publisher(),
        reading.publication().date().iso(),
        reading.publication().inferredFrom(),
        reading.text(),
        IntStream.range(0, all.size()).mapToObj(i -> ParagraphEntry.of(i + 1, all.get(i))).toList(),
        reading.sections().stream().map(SectionEntry::of).toList());
  }

  Reading toModel() {
    return new Reading(
        new ReadingId(id),
        title,
        new Publication(publisher, new PartialDate(date), dateInferredFrom),
        text,
        inOrder(),
        sections.stream().map(SectionEntry::toModel).toList());
  }

  private List<Paragraph> inOrder() {
    for (int i = 0; i < paragraphs.size(); i++) {
      ParagraphEntry entry = paragraphs.get(i);
      if (entry.n() != i + 1) {
        throw new InvalidValue(
            entry.print(), "here stands paragraph " + entry.n() + " where " + (i + 1) + " belongs");
      }
    }
    return paragraphs.stream().map(ParagraphEntry::toModel).toList();
  }

  /** A line of {@code paragraphs}. */
  record ParagraphEntry(int n, String role, String print, @Nullable Boolean complete) {

    static ParagraphEntry of(int n, Paragraph paragraph) {
      return new ParagraphEntry(
          n, word(paragraph.role()), paragraph.fingerprint().hex(), flag(paragraph.complete()));
    }

    Paragraph toModel() {
      return new Paragraph(
          constant(ParagraphRole.class, role), new Fingerprint(print), flag(complete));
    }
  }
}
