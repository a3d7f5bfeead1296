package org.hikiwake.quiz.gate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A stem that readers can understand differently: it asks for an opinion or for two things at once,
 * points to what is not there, doubles a negation, leaves a pronoun or a placeholder open, or goes
 * on too long.
 */
final class AmbiguityCheck implements Check {

  private static final PhraseBook OPINIONS =
      PhraseBook.of(
          "in your opinion",
          "do you think",
          "do you believe",
          "do you feel",
          "would you say",
          "nice",
          "what is the best",
          "which is the best");

  private static final PhraseBook ELSEWHERE =
      PhraseBook.of(
          "shown in the figure",
          "figure above",
          "figure below",
          "the passage",
          "code above",
          "code below",
          "diagram above",
          "diagram below",
          "table above",
          "table below",
          "text above",
          "we discussed",
          "discussed in class",
          "covered in class",
          "in the lecture");

  private static final PhraseBook LOOSE = PhraseBook.of("thing", "stuff", "etc");

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\$\\{|\\{\\{|\\?\\?|\\b(?:TODO|TBD|FIXME|XXX)\\b|\\[(?:insert|name|date)\\b");

  private static final WordSet LEFT_OVER = WordSet.of("todo tbd fixme xxx");

  private static final WordSet VERBS_OF_ASKING = WordSet.of("do does did is are was were");

  /** More words than these in one sentence cannot be held in mind. */
  private static final int MOST_WORDS = 60;

  private static final List<Function<Stem, Optional<String>>> RULES =
      List.of(
          AmbiguityCheck::opinion,
          AmbiguityCheck::elsewhere,
          AmbiguityCheck::placeholder,
          AmbiguityCheck::loose,
          AmbiguityCheck::doubleNegation,
          AmbiguityCheck::twoQuestions,
          AmbiguityCheck::openPronoun,
          AmbiguityCheck::tooLong);

  private static final Note<Optional<String>> ALONE = Note.of(ask -> fault(new Stem(ask, false)));

  private static final Note<Optional<String>> BESIDE_MATERIAL =
      Note.of(ask -> fault(new Stem(ask, true)));

  /** An ask, and whether something is given that it asks about. */
  private record Stem(Words ask, boolean hasMaterial) {}

  @Override
  public Flaw flaw() {
    return Flaw.AMBIGUOUS_UNCLEAR;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    return item.ask().note(item.material().size() > 0 ? BESIDE_MATERIAL : ALONE);
  }

  private static Optional<String> fault(Stem stem) {
    for (Function<Stem, Optional<String>> rule : RULES) {
      Optional<String> fault = rule.apply(stem);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> opinion(Stem stem) {
    return OPINIONS
        .in(stem.ask())
        .filter(phrase -> !phrase.endsWith("best") || stem.ask().size() <= 4)
        .map(p -> "The stem says " + Analysis.quoted(p) + "; name the standard that decides.");
  }

  private static Optional<String> elsewhere(Stem stem) {
    return stem.hasMaterial()
        ? Optional.empty()
        : ELSEWHERE
            .in(stem.ask())
            .map(p -> Analysis.quoted(p) + " points to what is not there; put it into the item.");
  }

  private static Optional<String> placeholder(Stem stem) {
    String ask = stem.ask().text();
    if (count(ask, '(') != count(ask, ')')) {
      return Optional.of("A bracket in the stem is not closed; close it.");
    }
    if (ask.indexOf('$') + ask.indexOf('{') + ask.indexOf('[') + ask.indexOf("??") == -4
        && !stem.ask().has(LEFT_OVER)) {
      return Optional.empty();
    }
    return PLACEHOLDER
        .matcher(ask)
        .results()
        .map(found -> Analysis.quoted(found.group()) + " was left in the stem; replace it.")
        .findFirst();
  }

  private static int count(String text, char sign) {
    int count = 0;
    for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      count++;
    }
    return count;
  }

  private static Optional<String> loose(Stem stem) {
    Optional<String> phrase = LOOSE.in(stem.ask());
    Optional<String> found =
        phrase.isEmpty() && stem.ask().text().contains("and/or") ? Optional.of("and/or") : phrase;
    return found.map(p -> Analysis.quoted(p) + " leaves open what is meant; name it.");
  }

  private static Optional<String> doubleNegation(Stem stem) {
    int negations = stem.ask().count(AmbiguityCheck::negates);
    return negations < 2
        ? Optional.empty()
        : Optional.of("The stem negates " + negations + " times; say it without.");
  }

  private static boolean negates(Word word) {
    return Lexicon.NEGATIONS.contains(word) || word.lower().endsWith("n't");
  }

  private static Optional<String> twoQuestions(Stem stem) {
    Words ask = stem.ask();
    for (int place = 1; place + 1 < ask.size(); place++) {
      if (ask.at(place).equals("and")
          && Lexicon.INTERROGATIVES.contains(ask.at(place + 1))
          && Lexicon.INTERROGATIVES.contains(ask.at(0))) {
        return Optional.of(
            "The stem asks two questions (“… and " + ask.at(place + 1) + "”); ask one.");
      }
    }
    return Optional.empty();
  }

  /** A pronoun before which nothing has been named. */
  private static Optional<String> openPronoun(Stem stem) {
    if (stem.hasMaterial() || stem.ask().sentences().size() > 1) {
      return Optional.empty();
    }
    Words ask = stem.ask();
    for (int place = 0; place < ask.size(); place++) {
      Word word = ask.word(place);
      if (word.isContent()) {
        return Optional.empty();
      }
      if (place > 0 && isOpen(ask, place)) {
        return Optional.of(
            "Nothing says who or what " + Analysis.quoted(word.written()) + " is; name it.");
      }
    }
    return Optional.empty();
  }

  private static boolean isOpen(Words ask, int place) {
    String word = ask.at(place);
    boolean expletive = word.equals("it") && (ask.contains("to") || ask.contains("that"));
    boolean that = word.equals("that") || word.equals("this");
    return Lexicon.DANGLING.contains(word)
        && !expletive
        && (!that || VERBS_OF_ASKING.contains(ask.at(place - 1)));
  }

  private static Optional<String> tooLong(Stem stem) {
    for (Words sentence : stem.ask().sentences()) {
      if (sentence.size() > MOST_WORDS) {
        return Optional.of(
            "A sentence of the stem has " + sentence.size() + " words; make it shorter.");
      }
    }
    return Optional.empty();
  }
}
