package org.hikiwake.quiz.gate;

import java.util.Optional;

/**
 * A stem that names a subject at most and asks nothing: only the options show what is wanted.
 * Material gives a short ask its focus ("Whose view is this?").
 */
final class UnfocusedStemCheck implements Check {

  /** A completion of so many words that say something has a focus. */
  private static final int LEAST_CONTENT = 3;

  private static final int LEAST_WORDS = 5;

  private static final Note<Boolean> UNFOCUSED = Note.of(UnfocusedStemCheck::isUnfocused);

  @Override
  public Flaw flaw() {
    return Flaw.UNFOCUSED_STEM;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    return item.isChoice() && item.material().size() == 0 && item.ask().note(UNFOCUSED)
        ? Optional.of(
            "The stem "
                + Analysis.quoted(item.ask().text())
                + " asks nothing by itself; put the question into it.")
        : Optional.empty();
  }

  private static boolean isUnfocused(Words ask) {
    int content = ask.count(UnfocusedStemCheck::isTelling);
    boolean asks = ask.has(Lexicon.INTERROGATIVES);
    boolean about = ask.at(0).equals("what") && ask.at(1).equals("about");
    return content == 0
        || about
        || !asks && content < LEAST_CONTENT && ask.size() < LEAST_WORDS && !isQuestion(ask);
  }

  private static boolean isTelling(Word word) {
    return word.isContent() && !Lexicon.EMPTY_ASKING.contains(word);
  }

  private static boolean isQuestion(Words ask) {
    return ask.text().indexOf('?') >= 0;
  }
}
