package org.hikiwake.quiz.generation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.term.Term;

/** When a term may be asked for in writing, as the families that do so need it. */
final class WrittenTerms {

  private static final int STEM = 5;

  private final Ground ground;

  WrittenTerms(Ground ground) {
    this.ground = ground;
  }

  Term termOf(Definition definition) {
    return ground.pack().term(definition.term()).orElseThrow();
  }

  /** The hint after which no other term of the pack can be meant; empty where there is none. */
  Optional<Hint> hint(Definition definition) {
    Admission admission = new Admission(ground);
    List<String> undecided =
        ground.pack().parts().terms().stream()
            .filter(other -> !other.id().equals(definition.term()))
            .filter(other -> admission.isOfAnotherTerm(definition, other.id()).isEmpty())
            .flatMap(other -> Written.wordings(other).stream())
            .toList();
    return Hint.telling(termOf(definition).text(), undecided);
  }

  /** Whether a word of the term, or one of its stem, stands in what is shown. */
  static boolean isTold(Term term, String shown) {
    String low = shown.toLowerCase(Locale.ROOT);
    return Arrays.stream(term.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= STEM)
        .anyMatch(word -> low.contains(word.substring(0, STEM)));
  }
}
