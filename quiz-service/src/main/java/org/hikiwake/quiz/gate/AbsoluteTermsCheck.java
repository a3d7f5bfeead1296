package org.hikiwake.quiz.gate;

import java.util.Optional;

/**
 * "Always", "never", "all": the test-wise know that such options are mostly wrong.
 *
 * <ul>
 *   <li>In the ask a strong term is a flaw by itself. In the material it is none: that is a claim
 *       of an author, who may well have said "never", and not the item-writer's wording.
 *   <li>Among options a term is a flaw only where it sets the two sides apart: at least half of the
 *       wrong options have one and no right option has, or every right option has a strong one and
 *       no wrong option has any. This holds for cited claims too, since it does not matter who
 *       wrote the word that gives the key away.
 *   <li>"No" and "any" do not count, since they stand in every second sentence; nor does a single
 *       wrong option among several.
 * </ul>
 */
final class AbsoluteTermsCheck implements Check {

  private static final PhraseBook PHRASES =
      PhraseBook.of(
          "without exception",
          "under all circumstances",
          "in all cases",
          "in every case",
          "no one");

  private static final Note<Optional<String>> STRONG =
      Note.of(text -> term(text, Lexicon.STRONG_ABSOLUTES));

  private static final Note<Optional<String>> ANY = Note.of(text -> term(text, Lexicon.ABSOLUTES));

  @Override
  public Flaw flaw() {
    return Flaw.ABSOLUTE_TERMS;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    Optional<String> asked = item.ask().note(STRONG);
    if (asked.isPresent()) {
      return asked.map(term -> "The stem says " + quoted(term) + "; ask without it.");
    }
    return item.isChoice() ? inOptions(item) : Optional.empty();
  }

  private static Optional<String> inOptions(Analysis item) {
    Alternatives wrong = with(item.distractors(), ANY);
    Alternatives right = with(item.keys(), ANY);
    if (right.isEmpty() && areMost(wrong.size(), item.distractors().size())) {
      return Optional.of(
          "Of the wrong options "
              + wrong.size()
              + " have an absolute term, like "
              + quoted(wrong.get(0).words().note(ANY).orElseThrow())
              + " in "
              + wrong.get(0).quoted()
              + ", and the right one has none; say it without.");
    }
    boolean onlyRight = wrong.isEmpty() && with(item.keys(), STRONG).size() == item.keys().size();
    return onlyRight
        ? Optional.of(
            "Of all options only the right one, "
                + right.get(0).quoted()
                + ", has an absolute term; say it without, or give wrong ones such a term too.")
        : Optional.empty();
  }

  private static boolean areMost(int some, int all) {
    return 2 * some >= all && (some >= 2 || some == all);
  }

  private static Alternatives with(Alternatives options, Note<Optional<String>> term) {
    return options.which(option -> option.note(term).isPresent());
  }

  private static Optional<String> term(Words text, WordSet terms) {
    Optional<String> word = text.first(terms).map(Word::lower);
    return word.isPresent() ? word : PHRASES.in(text);
  }

  private static String quoted(String text) {
    return Analysis.quoted(text);
  }
}
