package org.hikiwake.quiz.gate;

import java.util.Optional;
import org.hikiwake.quiz.gate.Alternatives.Alternative;

/** An option that joins all others: who knows that two are right, or one wrong, knows the rest. */
final class AllOfTheAboveCheck implements Check {

  private static final PhraseBook PHRASES =
      PhraseBook.of(
          "all of the",
          "all of these",
          "all of those",
          "all of them",
          "all the above",
          "all these",
          "all answers",
          "all options",
          "all choices",
          "all are",
          "all three",
          "all four",
          "each of the",
          "each of these",
          "any of the",
          "every one of the");

  private static final int MOST_WORDS = 8;

  @Override
  public Flaw flaw() {
    return Flaw.ALL_OF_THE_ABOVE;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    for (Alternative option : item.options()) {
      Words words = option.words();
      if (words.size() <= MOST_WORDS
          && PHRASES.at(words, 0).isPresent()
          && ReferringWords.referOnly(words, 1)) {
        return Optional.of(
            "The option "
                + option.quoted()
                + " joins the others; ask to select every right option instead, or leave it out.");
      }
    }
    return Optional.empty();
  }
}
