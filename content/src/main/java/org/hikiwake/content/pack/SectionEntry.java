package org.hikiwake.content.pack;

import static org.hikiwake.content.pack.Entries.texts;

import java.util.List;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Authorship;
import org.hikiwake.core.reading.Byline;
import org.hikiwake.core.reading.ParagraphRange;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.reading.SectionId;
import org.jspecify.annotations.Nullable;

/** An entry of a reading's {@code sections}; exactly one of the last three says who wrote it. */
record SectionEntry(
    String id,
    String title,
    int first,
    int last,
    @Nullable List<BylineEntry> signed,
    @Nullable InferredEntry inferred,
    @Nullable String unsigned) {

  static SectionEntry of(Section section) {
    return section
        .authorship()
        .fold(
            new Authorship.Cases<>(
                signed -> of(section, bylines(signed), null, null),
                inferred -> of(section, null, InferredEntry.of(inferred), null),
                unsigned -> of(section, null, null, unsigned.voice().value())));
  }

  private static List<BylineEntry> bylines(Authorship.Signed signed) {
    return signed.bylines().stream().map(BylineEntry::of).toList();
  }

  private static SectionEntry of(
      Section section,
      @Nullable List<BylineEntry> signed,
      @Nullable InferredEntry inferred,
      @Nullable String unsigned) {
    return new SectionEntry(
        section.id().value(),
        section.title(),
        section.paragraphs().first(),
        section.paragraphs().last(),
        signed,
        inferred,
        unsigned);
  }

  Section toModel() {
    return new Section(new SectionId(id), title, authorship(), new ParagraphRange(first, last));
  }

  private Authorship authorship() {
    if (signed != null) {
      return new Authorship.Signed(signed.stream().map(BylineEntry::toModel).toList());
    }
    if (inferred != null) {
      return inferred.toModel();
    }
    if (unsigned != null) {
      return new Authorship.Unsigned(new AuthorId(unsigned));
    }
    throw new IllegalStateException("the schema asks for one kind of authorship");
  }

  /** A line of {@code signed}. */
  record BylineEntry(String author, String at, @Nullable String affiliation) {

    static BylineEntry of(Byline byline) {
      return new BylineEntry(byline.author().value(), byline.at().toString(), byline.affiliation());
    }

    Byline toModel() {
      return new Byline(new AuthorId(author), ParagraphRef.parse(at), affiliation);
    }
  }

  /** What stands under {@code inferred}. */
  record InferredEntry(List<String> authors, String reason, List<EvidenceEntry.Cite> cite) {

    static InferredEntry of(Authorship.Inferred inferred) {
      return new InferredEntry(
          texts(inferred.authors()), inferred.reason(), EvidenceEntry.cites(inferred.citations()));
    }

    Authorship toModel() {
      return new Authorship.Inferred(
          Entries.authors(authors),
          reason,
          cite.stream().map(EvidenceEntry.Cite::toModel).toList());
    }
  }
}
