package org.hikiwake.quiz.gate;

import java.util.Optional;
import org.hikiwake.quiz.gate.Alternatives.Alternative;

/** An option that rejects all others: it tests what is wrong, not what is right. */
final class NoneOfTheAboveCheck implements Check {

  private static final PhraseBook PHRASES =
      PhraseBook.of(
          "none of the",
          "none of these",
          "none of those",
          "none of them",
          "neither of the",
          "neither of these",
          "no option is",
          "no answer is",
          "none is correct",
          "none are correct",
          "no correct answer");

  private static final int MOST_WORDS = 8;

  @Override
  public Flaw flaw() {
    return Flaw.NONE_OF_THE_ABOVE;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    for (Alternative option : item.options()) {
      if (rejectsTheOthers(option.words())) {
        return Optional.of(
            "The option "
                + option.quoted()
                + " rejects the others; replace it by an answer, or leave it out.");
      }
    }
    return Optional.empty();
  }

  /** "None of them can sail" says something; "None of the above" does not. */
  private static boolean rejectsTheOthers(Words option) {
    boolean alone = option.size() == 1 && option.at(0).equals("none");
    return alone
        || option.size() <= MOST_WORDS
            && PHRASES.at(option, 0).isPresent()
            && ReferringWords.referOnly(option, 2);
  }
}
