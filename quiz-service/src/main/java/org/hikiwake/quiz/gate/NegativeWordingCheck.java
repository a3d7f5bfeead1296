package org.hikiwake.quiz.gate;

import java.util.Locale;
import java.util.Optional;

/**
 * A stem that asks for what is not so: it is misread, and whoever answers it need not know what is
 * so. A negation inside a subordinate clause ("that a page was not found") is part of what is asked
 * about and no flaw, unless it is written in capitals; nor is one after "why".
 */
final class NegativeWordingCheck implements Check {

  private static final PhraseBook PHRASES =
      PhraseBook.of(
          "except",
          "excepting",
          "excluding",
          "other than",
          "with the exception",
          "incorrect",
          "untrue",
          "false",
          "none of",
          "no effect",
          "lacks",
          "lack",
          "avoid",
          "unlikely",
          "cannot",
          "never",
          "neither");

  private static final WordSet SUBORDINATING =
      WordSet.of("that who whom whose if when because although while where whether why to how");

  private static final WordSet ASKED_ABOUT = WordSet.of("true or");

  private static final Note<Optional<String>> NEGATIVE = Note.of(NegativeWordingCheck::fault);

  @Override
  public Flaw flaw() {
    return Flaw.NEGATIVE_WORDING;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    return item.ask().note(NEGATIVE);
  }

  private static Optional<String> fault(Words ask) {
    for (Words sentence : ask.sentences()) {
      Optional<String> negation = negation(sentence);
      if (negation.isPresent()) {
        return negation.map(
            n -> "The stem is negative (" + Analysis.quoted(n) + "); ask for what is so.");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> negation(Words sentence) {
    boolean subordinate = false;
    for (int place = 0; place < sentence.size(); place++) {
      Word word = sentence.word(place);
      Optional<String> phrase = PHRASES.at(sentence, place);
      boolean shouted = isNot(word) && word.written().length() > 2 && isUpper(word.written());
      if (shouted || !subordinate && (isNot(word) || isLeast(sentence, place))) {
        return Optional.of(word.written());
      }
      if (!subordinate && phrase.isPresent() && !isAskedAbout(sentence, place)) {
        return phrase;
      }
      subordinate |= place > 0 && SUBORDINATING.contains(word) || isWhy(word, place);
    }
    return Optional.empty();
  }

  private static boolean isNot(Word word) {
    return word.lower().equals("not") || word.lower().endsWith("n't");
  }

  private static boolean isUpper(String written) {
    return written.equals(written.toUpperCase(Locale.ROOT));
  }

  private static boolean isLeast(Words sentence, int place) {
    return sentence.at(place).equals("least") && !sentence.before(place).equals("at");
  }

  /** "True or false?" asks for no falsehood. */
  private static boolean isAskedAbout(Words sentence, int place) {
    return place >= 1 && ASKED_ABOUT.contains(sentence.at(place - 1));
  }

  private static boolean isWhy(Word word, int place) {
    return place == 0 && word.lower().equals("why");
  }
}
