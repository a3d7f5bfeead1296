package org.hikiwake.quiz.gate;

import java.util.Optional;

/** A stem that only asks which sentence is true: as many true/false questions as options. */
final class TrueFalseSeriesCheck implements Check {

  private static final WordSet TRUTH =
      WordSet.of("true false correct incorrect accurate inaccurate untrue");

  private static final PhraseBook TRUTH_PHRASES =
      PhraseBook.of("is right", "are right", "is wrong", "are wrong", "can be said");

  private static final WordSet VERBS =
      WordSet.of(
          """
          is are was were has have had can cannot could may might will would must should does do did
          """);

  private static final Note<Boolean> ASKS_FOR_TRUTH = Note.of(TrueFalseSeriesCheck::asksForTruth);

  @Override
  public Flaw flaw() {
    return Flaw.TRUE_FALSE_SERIES;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    return item.isChoice() && item.ask().note(ASKS_FOR_TRUTH) && areSentences(item.options())
        ? Optional.of(
            "The stem asks only which sentence is true; ask a question that the options answer.")
        : Optional.empty();
  }

  private static boolean asksForTruth(Words ask) {
    return ask.has(TRUTH) || TRUTH_PHRASES.in(ask).isPresent() || ask.at(-1).equals("holds");
  }

  private static boolean areSentences(Alternatives options) {
    return 3 * options.count(TrueFalseSeriesCheck::isSentence) >= 2 * options.size();
  }

  private static boolean isSentence(Words option) {
    return option.size() >= 3
        && (option.text().stripTrailing().endsWith(".")
            || option.has(VERBS)
            || Lexicon.PRONOUNS.contains(option.at(0)));
  }
}
