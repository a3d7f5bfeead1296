package org.hikiwake.quiz.gate;

import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of phrase an option is, as far as its words show. */
enum Shape {
  DATE,
  QUANTITY,
  NAME,
  REASON,
  PLACE,
  SENTENCE,
  PURPOSE,
  /** An option that names a doing by the ending of its noun: photosynthesis, inflation. */
  PROCESS,
  /** A noun with its article. */
  THING,
  PHRASE;

  private static final WordSet REASONS = WordSet.of("because since so due");
  private static final WordSet PLACES =
      WordSet.of("in on at near under within inside behind above below");
  private static final WordSet MEASURED =
      WordSet.of("many much far long old fast high deep big large tall heavy");
  private static final WordSet MEASURES =
      WordSet.of("number temperature speed age percentage share distance amount ratio");
  private static final WordSet TIMES = WordSet.of("year century date decade month");
  private static final WordSet DOINGS = WordSet.of("process method technique operation");
  private static final WordSet MONTHS =
      WordSet.of(
          """
          january february march april june july august september october november december century
          """);
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}|[1-9]\\d{2}");

  private static final int WORDS_OF_A_THING = 4;

  private static final Note<Shape> OF = Note.of(Shape::found);

  private static final Note<Optional<Shape>> ASKED_FOR = Note.of(Shape::wanted);

  static Shape of(Words option) {
    return option.note(OF);
  }

  private static Shape found(Words option) {
    String first = option.at(0);
    if (option.size() <= WORDS_OF_A_THING && option.any(Shape::isOfDate)) {
      return DATE;
    }
    if (isQuantity(option)) {
      return QUANTITY;
    }
    boolean sentence = option.text().endsWith(".") && option.size() > WORDS_OF_A_THING;
    if (REASONS.contains(first) && !sentence) {
      return REASON;
    }
    if (Lexicon.DETERMINERS.contains(first) && option.size() <= WORDS_OF_A_THING) {
      return THING;
    }
    if (sentence || Lexicon.PRONOUNS.contains(first)) {
      return SENTENCE;
    }
    if (PLACES.contains(first)) {
      return PLACE;
    }
    if (first.equals("to")) {
      return PURPOSE;
    }
    if (isName(option)) {
      return NAME;
    }
    return namesADoing(option) ? PROCESS : PHRASE;
  }

  private static boolean isOfDate(Word word) {
    return MONTHS.contains(word)
        || word.lower().length() <= 4 && YEAR.matcher(word.lower()).matches();
  }

  /** Begins with a number, perhaps after "about" or "at least". "Apollo 11" does not. */
  private static boolean isQuantity(Words option) {
    for (int place = 0; place < Math.min(3, option.size()); place++) {
      Word word = option.word(place);
      if (word.isNumeral()) {
        return option.size() <= 6;
      }
      if (word.isContent()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isName(Words option) {
    return option.size() >= 2 && option.size() <= 4 && option.every(Word::isCapitalized);
  }

  private static boolean namesADoing(Words option) {
    String last = option.at(-1);
    return last.endsWith("sis")
        || last.endsWith("tion")
        || last.endsWith("sion")
        || last.endsWith("ment")
        || last.length() > 5 && last.endsWith("ing");
  }

  /** The shape that the stem's question word wants; empty where it leaves it open. */
  static Optional<Shape> askedFor(Words ask) {
    return ask.note(ASKED_FOR);
  }

  private static Optional<Shape> wanted(Words ask) {
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
      case "when" -> Optional.of(DATE);
      case "where" -> Optional.of(PLACE);
      case "why" -> Optional.of(REASON);
      case "how" -> MEASURED.contains(next) ? Optional.of(QUANTITY) : Optional.empty();
      case "which", "what" -> askedFor(next);
      default -> Optional.empty();
    };
  }

  private static Optional<Shape> askedFor(String noun) {
    if (MEASURES.contains(noun)) {
      return Optional.of(QUANTITY);
    }
    if (TIMES.contains(noun)) {
      return Optional.of(DATE);
    }
    return DOINGS.contains(noun) ? Optional.of(PROCESS) : Optional.empty();
  }

  /** Whether it meets the eye even where the stem does not ask for it. */
  boolean isTelling() {
    return this == DATE || this == QUANTITY || this == REASON || this == PURPOSE;
  }
}
