package org.hikiwake.web.home;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.Section;
import org.hikiwake.quiz.presentation.PresentedSingleChoice;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.site.ForeignTerms;
import org.jspecify.annotations.Nullable;

/**
 * A pack on the front page.
 *
 * @param writers who wrote the readings
 * @param questions how many may be asked
 * @param example one of these, without its key; null where none has options
 * @param isSeen whether all of them may be looked at
 */
public record PackCard(
    PackHeader header,
    List<Reading> readings,
    Set<String> writers,
    int questions,
    @Nullable PresentedSingleChoice example,
    ForeignTerms terms,
    boolean isSeen) {

  private static final Seed SHOWN = new Seed(0);

  static PackCard of(
      Bank bank, List<QuestionVersion> examples, ForeignTerms terms, boolean isSeen) {
    ContentPack pack = bank.pack();
    return new PackCard(
        pack.header(),
        pack.readingsByDate(),
        writers(pack),
        bank.questions().size(),
        examples.stream()
            .filter(version -> bank.find(version.id()).isPresent())
            .findFirst()
            .map(PackCard::presented)
            .orElse(null),
        terms,
        isSeen);
  }

  private static Set<String> writers(ContentPack pack) {
    Set<String> writers = new LinkedHashSet<>();
    pack.readingsByDate().stream()
        .flatMap(reading -> reading.sections().stream())
        .map(Section::authorship)
        .flatMap(authorship -> authorship.authors().stream())
        .flatMap(id -> pack.author(id).stream())
        .map(Author::names)
        .forEach(names -> writers.add(names.display()));
    return writers;
  }

  private static PresentedSingleChoice presented(QuestionVersion version) {
    return (PresentedSingleChoice) version.variant(SHOWN).question().present();
  }

  /** What may stand as an example, the shortest first. */
  static List<QuestionVersion> examples(Bank bank) {
    return bank.questions().stream()
        .filter(version -> version.question().kind() == Kind.SINGLE_CHOICE)
        .sorted(Comparator.comparingInt(version -> length(version.question().stem())))
        .toList();
  }

  private static int length(Stem stem) {
    return stem.ask().length()
        + (stem.material() == null ? 0 : stem.material().length())
        + (stem.scope() == null ? 0 : stem.scope().length());
  }
}
