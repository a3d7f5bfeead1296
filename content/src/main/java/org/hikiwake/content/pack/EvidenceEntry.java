package org.hikiwake.content.pack;

import static org.hikiwake.content.pack.Entries.constant;
import static org.hikiwake.content.pack.Entries.list;
import static org.hikiwake.content.pack.Entries.word;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.reading.Anchor;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.SourceId;
import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.Evidence;
import org.jspecify.annotations.Nullable;

/** The keys {@code cite}, {@code outside} and {@code cautions} that every statement has. */
record EvidenceEntry(
    @Nullable List<Cite> cite,
    @Nullable List<Outside> outside,
    @Nullable List<CautionEntry> cautions) {

  static EvidenceEntry of(Evidence evidence) {
    return new EvidenceEntry(
        cites(evidence.citations()),
        evidence.citations().stream()
            .flatMap(c -> c.fold(in -> Stream.<Outside>empty(), out -> Stream.of(Outside.of(out))))
            .toList(),
        evidence.cautions().stream().map(CautionEntry::of).toList());
  }

  /** The citations of readings among these. */
  static List<Cite> cites(List<Citation> citations) {
    return citations.stream()
        .flatMap(c -> c.fold(in -> Stream.of(Cite.of(in)), out -> Stream.<Cite>empty()))
        .toList();
  }

  /** Citations of readings come before those of outside sources. */
  Evidence toModel() {
    return new Evidence(
        Stream.concat(
                list(cite).stream().map(Cite::toModel),
                list(outside).stream().map(Outside::toModel))
            .toList(),
        list(cautions).stream().map(CautionEntry::toModel).toList());
  }

  /** A line of {@code cite}. */
  record Cite(String at, String anchor) {

    static Cite of(Citation.InReading citation) {
      return new Cite(citation.at().toString(), citation.anchor().words());
    }

    Citation toModel() {
      return new Citation.InReading(ParagraphRef.parse(at), new Anchor(anchor));
    }
  }

  /** A line of {@code outside}. */
  record Outside(String source, @Nullable String where) {

    static Outside of(Citation.Outside citation) {
      return new Outside(citation.source().value(), citation.where());
    }

    Citation toModel() {
      return new Citation.Outside(new SourceId(source), where);
    }
  }

  /** A line of {@code cautions}. */
  record CautionEntry(String kind, String ask, String reason, @Nullable String outcome) {

    static CautionEntry of(Caution caution) {
      return new CautionEntry(
          word(caution.kind()), word(caution.asking()), caution.reason(), caution.outcome());
    }

    Caution toModel() {
      return new Caution(
          constant(Caution.Kind.class, kind), constant(Caution.Asking.class, ask), reason, outcome);
    }
  }
}
