package org.hikiwake.content.verify;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Authorship;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.reading.Section;

/** The places of a reading that a pack cites. */
public final class Citations {

  private static final Comparator<Citation.InReading> IN_ORDER =
      Comparator.<Citation.InReading>comparingInt(citation -> citation.at().paragraph())
          .thenComparing(citation -> citation.anchor().words());

  private Citations() {}

  /** All of them, in the order of the text and each once. */
  public static List<Citation.InReading> of(ContentPack pack, ReadingId reading) {
    return all(pack)
        .flatMap(c -> c.fold(Stream::of, outside -> Stream.<Citation.InReading>empty()))
        .filter(citation -> citation.at().reading().equals(reading))
        .distinct()
        .sorted(IN_ORDER)
        .toList();
  }

  private static Stream<Citation> all(ContentPack pack) {
    return Stream.of(
            pack.parts().statements().stream().flatMap(s -> s.evidence().citations().stream()),
            pack.parts().relations().stream().flatMap(r -> r.citations().stream()),
            pack.parts().readings().stream()
                .flatMap(reading -> reading.sections().stream())
                .flatMap(Citations::inferring))
        .flatMap(citations -> citations);
  }

  private static Stream<Citation> inferring(Section section) {
    return section
        .authorship()
        .fold(
            new Authorship.Cases<>(
                signed -> Stream.empty(),
                inferred -> inferred.citations().stream(),
                unsigned -> Stream.empty()));
  }
}
