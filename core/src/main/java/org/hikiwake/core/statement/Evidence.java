package org.hikiwake.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    return distinct(at -> at);
  }

  /** The readings that the citations point into, without duplicates, in order of citation. */
  public List<ReadingId> readings() {
    return distinct(ParagraphRef::reading);
  }

  /** A statement has few citations, and is asked for them often. */
  private <T> List<T> distinct(Function<ParagraphRef, T> part) {
    List<T> distinct = new ArrayList<>(citations.size());
    for (Citation citation : citations) {
      T cited = citation.paragraph().map(part).orElse(null);
      if (cited != null && !distinct.contains(cited)) {
        distinct.add(cited);
      }
    }
    return List.copyOf(distinct);
  }

  /** Whether a citation points into the reading. */
  public boolean isIn(ReadingId reading) {
    for (Citation citation : citations) {
      Optional<ParagraphRef> at = citation.paragraph();
      if (at.isPresent() && at.get().reading().equals(reading)) {
        return true;
      }
    }
    return false;
  }
}
