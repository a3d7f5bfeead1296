package org.hikiwake.quiz.generation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;

/** When a term may be asked for in writing, as the families that do so need it. */
final class WrittenTerms {

  static final String TOLD_BY_DEFINER =
      "a word of the term stands in its definer's name: name him otherwise";

  private static final int STEM = 5;

  private final Ground ground;

  /** The terms of which not all meanings are modelled: each may mean anything. */
  private final Beginnings<TermId> open = new Beginnings<>();

  WrittenTerms(Ground ground) {
    this.ground = ground;
    ground.pack().parts().terms().stream()
        .filter(term -> !term.complete())
        .forEach(term -> Written.wordings(term).forEach(w -> open.add(w, term.id())));
  }

  Term termOf(Definition definition) {
    return ground.pack().term(definition.term()).orElseThrow();
  }

  /**
   * The hint after which no other term of the pack can be meant; empty where there is none. Others
   * may be those with open meanings, and those with a meaning near to this one.
   */
  Optional<Hint> hint(Definition definition) {
    TermId own = definition.term();
    List<String> near =
        ground
            .termsNear(definition)
            .filter(term -> !term.id().equals(own))
            .flatMap(term -> Written.wordings(term).stream())
            .toList();
    return Hint.telling(
        termOf(definition).text(),
        !near.isEmpty() || open.hasOtherThan(own),
        hint -> near.stream().noneMatch(hint::fits) && !open.fitsOtherThan(own, hint));
  }

  /** Whether a word of the term, or one of its stem, stands in what is shown. */
  static boolean isTold(Term term, String shown) {
    String low = shown.toLowerCase(Locale.ROOT);
    return Arrays.stream(term.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= STEM)
        .anyMatch(word -> low.contains(word.substring(0, STEM)));
  }
}
