package org.hikiwake.quiz.gate;

import java.util.Optional;
import org.hikiwake.quiz.gate.Analysis.Alternative;

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
    return item.isChoice() && item.ask().note(ASKS_FOR_TRUTH) && areSentences(item)
        ? Optional.of(
            "The stem asks only which sentence is true; ask a question that the options answer.")
        : Optional.empty();
  }

  private static boolean asksForTruth(Words ask) {
    return ask.first(TRUTH).isPresent()
        || TRUTH_PHRASES.in(ask).isPresent()
        || ask.at(-1).equals("holds");
  }

  private static boolean areSentences(Analysis item) {
    long sentences = item.options().stream().filter(TrueFalseSeriesCheck::isSentence).count();
    return 3 * sentences >= 2L * item.options().size();
  }

  private static boolean isSentence(Alternative option) {
    Words words = option.words();
    return words.size() >= 3
        && (option.text().stripTrailing().endsWith(".")
            || words.first(VERBS).isPresent()
            || Lexicon.PRONOUNS.contains(words.at(0)));
  }
}
