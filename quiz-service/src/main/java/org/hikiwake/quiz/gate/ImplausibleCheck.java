package org.hikiwake.quiz.gate;

import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.gate.Alternatives.Alternative;

/**
 * A wrong option that nobody would choose: no answer at all, a joke, or a number out of all
 * proportion.
 *
 * <p>Whether an option that reads like an answer tempts anybody is shown by responses only; this
 * check finds what can be seen without.
 */
final class ImplausibleCheck implements Check {

  private static final PhraseBook NO_ANSWERS =
      PhraseBook.of(
          "i don't know",
          "don't know",
          "no idea",
          "not sure",
          "who knows",
          "who cares",
          "whatever",
          "n/a",
          "asdf",
          "qwerty",
          "blah",
          "foo",
          "option d",
          "on the moon",
          "on mars");

  private static final Note<Boolean> NO_ANSWER = Note.of(ImplausibleCheck::isNoAnswer);

  private static final Note<Boolean> COMIC = Note.of(text -> text.has(Lexicon.COMIC));

  /** How far a number may lie outside those of the other options. */
  private static final double OUT_OF_PROPORTION = 50;

  /** How close the others must lie for one to stand out. */
  private static final double CLOSE = 10;

  private static final int LAST_YEAR = 2100;

  @Override
  public Flaw flaw() {
    return Flaw.IMPLAUSIBLE_DISTRACTORS;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    if (!item.isChoice()) {
      return Optional.empty();
    }
    for (Alternative option : item.distractors()) {
      if (option.words().note(NO_ANSWER) || isJoke(option, item)) {
        return Optional.of(message(option));
      }
    }
    return item.quantities()
        .flatMap(quantities -> outlier(item, quantities))
        .map(ImplausibleCheck::message);
  }

  private static String message(Alternative option) {
    return "Nobody would choose " + option.quoted() + "; give an answer that tempts, or none.";
  }

  private static boolean isNoAnswer(Words option) {
    return option.size() == 0 || option.size() <= 4 && NO_ANSWERS.at(option, 0).isPresent();
  }

  /** A comic word that neither the stem nor another option has, which would make it the subject. */
  private static boolean isJoke(Alternative option, Analysis item) {
    return option.words().note(COMIC)
        && !item.ask().note(COMIC)
        && item.options().count(other -> other.note(COMIC)) == 1;
  }

  private static Optional<Alternative> outlier(Analysis item, Quantities quantities) {
    Alternatives options = item.options();
    for (int i = 0; i < options.size(); i++) {
      if (!options.get(i).keyed() && options.size() >= 3 && isOutlier(quantities.all(), i)) {
        return Optional.of(options.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isOutlier(List<Quantity> all, int suspect) {
    double value = Math.abs(all.get(suspect).low());
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int i = 0; i < all.size(); i++) {
      double other = Math.abs(all.get(i).low());
      least = i == suspect ? least : Math.min(least, other);
      most = i == suspect ? most : Math.max(most, other);
    }
    boolean years = least >= 1000 && most < LAST_YEAR && value > LAST_YEAR && value < 10_000;
    boolean share = all.get(suspect).unit().equals("%") && value > 100 && most <= 100;
    return years && all.get(suspect).unit().isEmpty()
        || share
        || least > 0 && most <= CLOSE * least && value > OUT_OF_PROPORTION * most;
  }
}
