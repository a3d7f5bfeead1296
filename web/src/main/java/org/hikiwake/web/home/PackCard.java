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
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.site.ForeignTerms;
import org.jspecify.annotations.Nullable;

/**
 * A pack on the front page.
 *
 * @param writers who wrote the readings
 * @param example one of its questions, without its key; null where it has none with options
 */
public record PackCard(
    PackHeader header,
    List<Reading> readings,
    Set<String> writers,
    int questions,
    @Nullable PresentedSingleChoice example,
    ForeignTerms terms) {

  private static final Seed SHOWN = new Seed(0);

  static PackCard of(Bank bank, ForeignTerms terms) {
    ContentPack pack = bank.pack();
    return new PackCard(
        pack.header(),
        pack.readingsByDate(),
        writers(pack),
        bank.questions().size(),
        example(bank),
        terms);
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

  private static @Nullable PresentedSingleChoice example(Bank bank) {
    return bank.questions().stream()
        .map(version -> version.variant(SHOWN).question().present())
        .filter(PresentedSingleChoice.class::isInstance)
        .map(PresentedSingleChoice.class::cast)
        .min(Comparator.comparingInt(question -> length(question.stem())))
        .orElse(null);
  }

  private static int length(Stem stem) {
    return stem.ask().length()
        + (stem.material() == null ? 0 : stem.material().length())
        + (stem.scope() == null ? 0 : stem.scope().length());
  }
}
