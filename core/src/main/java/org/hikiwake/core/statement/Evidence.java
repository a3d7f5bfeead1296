package org.hikiwake.core.statement;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.value.InvalidValue;

/** What proves a statement, and what to beware of in it. */
public record Evidence(List<Citation> citations, List<Caution> cautions) {

  public Evidence {
    citations = List.copyOf(citations);
    cautions = List.copyOf(cautions);
    if (citations.isEmpty()) {
      throw new InvalidValue("", "a statement cites at least one place");
    }
  }

  public boolean mayBeAsked() {
    return !mayOnly(Caution.Asking.NEVER);
  }

  /** Whether a question may be made of it only with its holder named in the stem. */
  public boolean onlyWithHolderNamed() {
    return mayOnly(Caution.Asking.NAMED);
  }

  private boolean mayOnly(Caution.Asking asking) {
    for (Caution caution : cautions) {
      if (caution.asking() == asking) {
        return true;
      }
    }
    return false;
  }

  /** The paragraphs that are cited, without duplicates, in order of citation. */
  public List<ParagraphRef> paragraphs() {
    return citations.stream()
        .flatMap(c -> c.fold(in -> Stream.of(in.at()), out -> Stream.<ParagraphRef>empty()))
        .distinct()
        .toList();
  }

  /** The readings that the citations point into, without duplicates, in order of citation. */
  public List<ReadingId> readings() {
    return citations.stream().flatMap(Evidence::reading).distinct().toList();
  }

  /** Whether a citation points into the reading. */
  public boolean isIn(ReadingId reading) {
    for (Citation citation : citations) {
      if (citation.<Boolean>fold(in -> in.at().reading().equals(reading), out -> false)) {
        return true;
      }
    }
    return false;
  }

  private static Stream<ReadingId> reading(Citation citation) {
    return citation.fold(in -> Stream.of(in.at().reading()), out -> Stream.empty());
  }
}
