package org.hikiwake.quiz.gate;

import java.util.Optional;
import java.util.function.Predicate;
import org.hikiwake.quiz.gate.Alternatives.Alternative;

/** The end of the stem fits some options only: a or an, singular or plural, the form of a verb. */
final class GrammaticalCueCheck implements Check {

  private static final WordSet VOWEL_SOUNDS = WordSet.of("hour honest heir honor honour");
  private static final WordSet MODALS =
      WordSet.of("to should must can could will would may might cannot");
  private static final WordSet PLURAL_VERBS = WordSet.of("are were");

  @Override
  public Flaw flaw() {
    return Flaw.GRAMMATICAL_CUE;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    return item.isChoice()
        ? misfit(item)
            .map(
                option ->
                    option.quoted()
                        + " does not fit the end of the stem "
                        + Analysis.quoted(end(item.ask()))
                        + " by its grammar; let every option fit.")
        : Optional.empty();
  }

  private static String end(Words ask) {
    return "… " + ask.at(-2) + " " + ask.at(-1);
  }

  /** A wrong option that grammar rules out while it admits the right one. */
  private static Optional<Alternative> misfit(Analysis item) {
    Words ask = item.ask();
    boolean question = ask.text().stripTrailing().endsWith("?");
    String last = ask.at(-1);
    if (question) {
      return asksForPlural(ask) ? among(item, o -> !isSingular(o)) : Optional.empty();
    }
    if (last.equals("a") || last.equals("an")) {
      return article(item, last.equals("an"));
    }
    if (MODALS.contains(last)) {
      return among(item, GrammaticalCueCheck::mayFollowModal);
    }
    if (last.equals("by")) {
      return item.keys().every(GrammaticalCueCheck::isGerund)
          ? among(item, GrammaticalCueCheck::isGerund)
          : Optional.empty();
    }
    return number(item, ask);
  }

  private static Optional<Alternative> among(Analysis item, Predicate<Words> fits) {
    return item.keys().every(fits) ? item.distractors().first(fits.negate()) : Optional.empty();
  }

  private static Optional<Alternative> article(Analysis item, boolean an) {
    Optional<Alternative> sound = among(item, option -> vowelSound(option) == an);
    return sound.isPresent() ? sound : among(item, option -> !isPlural(option));
  }

  private static boolean vowelSound(Words option) {
    String first = option.at(0);
    boolean consonant =
        first.startsWith("uni")
            || first.startsWith("use")
            || first.startsWith("eu")
            || first.equals("one");
    return VOWEL_SOUNDS.contains(first)
        || !consonant && !first.isEmpty() && "aeiou".indexOf(first.charAt(0)) >= 0;
  }

  private static boolean mayFollowModal(Words option) {
    String first = option.at(0);
    return !Lexicon.DETERMINERS.contains(first)
        && !Lexicon.PREPOSITIONS.contains(first)
        && !isGerund(option);
  }

  private static boolean isGerund(Words option) {
    return option.at(0).length() > 4 && option.at(0).endsWith("ing");
  }

  /** "The organs that filter the blood are the": most wrong options are singular, no key is. */
  private static Optional<Alternative> number(Analysis item, Words ask) {
    boolean plural = PLURAL_VERBS.contains(ask.at(-1)) || PLURAL_VERBS.contains(ask.at(-2));
    return plural && 2 * item.distractors().count(d -> !isPlural(d)) > item.distractors().size()
        ? among(item, GrammaticalCueCheck::isPlural)
        : Optional.empty();
  }

  private static boolean asksForPlural(Words ask) {
    return (ask.at(0).equals("which") || ask.at(0).equals("what")) && ask.has(PLURAL_VERBS);
  }

  private static boolean isSingular(Words option) {
    return option.at(0).equals("a") || option.at(0).equals("an");
  }

  private static boolean isPlural(Words option) {
    return isCounted(option) || option.contains("and") || endsPlural(head(option));
  }

  private static boolean isCounted(Words option) {
    String first = option.at(0);
    return !first.isEmpty()
        && option.word(0).isNumeral()
        && !first.equals("one")
        && !first.equals("1");
  }

  /** The noun: the last word before a preposition. */
  private static String head(Words option) {
    for (int place = 1; place < option.size(); place++) {
      if (Lexicon.PREPOSITIONS.contains(option.word(place))) {
        return option.at(place - 1);
      }
    }
    return option.at(-1);
  }

  private static boolean endsPlural(String noun) {
    return noun.length() > 3
        && noun.endsWith("s")
        && !noun.endsWith("ss")
        && !noun.endsWith("us")
        && !noun.endsWith("is");
  }
}
