package org.hikiwake.quiz.gate;

import java.util.Optional;
import java.util.Set;

/** What kind of phrase an option is, as far as its words show. */
enum Shape {
  QUANTITY,
  NAME,
  REASON,
  PLACE_OR_TIME,
  SENTENCE,
  PURPOSE,
  VERB,
  PHRASE;

  private static final Set<String> REASONS = Lexicon.words("because since so due");
  private static final Set<String> PLACES =
      Lexicon.words("in on at near under within inside behind above below");
  private static final Set<String> ASKED_QUANTITIES =
      Lexicon.words("many much far long old fast high deep big large tall heavy");
  private static final Set<String> MEASURES =
      Lexicon.words(
          "year number temperature speed age percentage share distance century date amount ratio");
  private static final Set<String> VERB_ENDINGS = Set.of("es", "ts", "ks", "ds", "ns", "ps", "ls");

  static Shape of(Words option) {
    String first = option.at(0);
    if (hasNumber(option)) {
      return QUANTITY;
    }
    if (REASONS.contains(first)) {
      return REASON;
    }
    if (Lexicon.PRONOUNS.contains(first) || option.text().endsWith(".") && option.size() > 3) {
      return SENTENCE;
    }
    if (PLACES.contains(first)) {
      return PLACE_OR_TIME;
    }
    if (first.equals("to")) {
      return PURPOSE;
    }
    return isName(option) ? NAME : PHRASE;
  }

  private static boolean hasNumber(Words option) {
    return option.size() <= 5 && option.any(Word::isNumeral);
  }

  private static boolean isName(Words option) {
    return option.size() >= 2
        && option.size() <= 4
        && option.all().stream().allMatch(Word::isCapitalized);
  }

  /** The shape that the stem's question word wants; empty where it leaves it open. */
  static Optional<Shape> askedFor(Words ask) {
    for (int place = 0; place < ask.size(); place++) {
      Optional<Shape> asked = askedFor(ask.at(place), ask.at(place + 1));
      if (asked.isPresent()) {
        return asked;
      }
    }
    return Optional.empty();
  }

  private static Optional<Shape> askedFor(String word, String next) {
    return switch (word) {
      case "who" -> Optional.of(NAME);
      case "when" -> Optional.of(QUANTITY);
      case "where" -> Optional.of(PLACE_OR_TIME);
      case "why" -> Optional.of(REASON);
      case "how" -> ASKED_QUANTITIES.contains(next) ? Optional.of(QUANTITY) : Optional.empty();
      case "which", "what" -> MEASURES.contains(next) ? Optional.of(QUANTITY) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether it meets the eye even where the stem does not ask for it. */
  boolean isTelling() {
    return this == QUANTITY || this == REASON || this == PURPOSE;
  }
}
