package org.hikiwake.core.statement;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.reading.Citation;
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
    return cautions.stream().noneMatch(c -> c.asking() == Caution.Asking.NEVER);
  }

  /** Whether a question may be made of it only with its holder named in the stem. */
  public boolean onlyWithHolderNamed() {
    return cautions.stream().anyMatch(c -> c.asking() == Caution.Asking.NAMED);
  }

  /** The readings that the citations point into, without duplicates, in order of citation. */
  public List<ReadingId> readings() {
    return citations.stream()
        .flatMap(c -> c.fold(in -> Stream.of(in.at().reading()), out -> Stream.<ReadingId>empty()))
        .distinct()
        .toList();
  }
}
