package org.hikiwake.quiz.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.hikiwake.quiz.gate.Alternatives.Alternative;

/**
 * More than one option is right as far as the options themselves show: several are keyed where one
 * is to be chosen, two say the same, or two ranges overlap. Whether an option is right beyond that,
 * only a model of what is asked about can tell.
 */
final class MoreThanOneKeyCheck implements Check {

  private static final Set<String> NEGATING =
      Set.of("not", "no", "never", "without", "nor", "cannot");

  /** Of so many words and more, options that share nearly all are near-equal. */
  private static final int LEAST_WORDS = 4;

  private static final double NEARLY_ALL = 0.7;

  @Override
  public Flaw flaw() {
    return Flaw.MORE_THAN_ONE_KEY;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    if (item.isChoiceOfOne() && item.keys().size() > 1) {
      return Optional.of(
          item.keys().get(0).quoted()
              + " and "
              + item.keys().get(1).quoted()
              + " are both keyed, but one is to be chosen; key one, or ask for all.");
    }
    return areFormsOfOneWord(item.options())
        ? Optional.empty()
        : item.quantities().isPresent()
            ? pair(item.options(), MoreThanOneKeyCheck::overlap)
            : pair(item.options(), MoreThanOneKeyCheck::areEqual);
  }

  private static Optional<String> pair(
      Alternatives options, BiPredicate<Alternative, Alternative> test) {
    for (int i = 0; i < options.size(); i++) {
      for (int j = i + 1; j < options.size(); j++) {
        if (test.test(options.get(i), options.get(j))) {
          return Optional.of(
              options.get(i).quoted()
                  + " and "
                  + options.get(j).quoted()
                  + " say the same or overlap, so that neither or both are right; change one.");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean overlap(Alternative one, Alternative other) {
    return (one.keyed() || other.keyed()) && quantity(one).overlaps(quantity(other));
  }

  private static Quantity quantity(Alternative option) {
    return Quantity.of(option.words()).orElseThrow();
  }

  private static boolean areEqual(Alternative one, Alternative other) {
    Stems meaning = one.words().meaningStems();
    Stems another = other.words().meaningStems();
    if (meaning.size() == 0) {
      return false;
    }
    return meaning.equals(another)
        ? sayTheSame(one.words(), other.words())
        : (contains(meaning, another) || contains(another, meaning))
            && !differInNegation(meaning, another);
  }

  /** The same words in another order are another thing, unless they are a name: "Tolstoy, Leo". */
  private static boolean sayTheSame(Words one, Words other) {
    return isName(one) || ordered(one).equals(ordered(other));
  }

  /** Whether the one says all that the other says, and little more. */
  private static boolean contains(Stems more, Stems less) {
    return less.size() >= LEAST_WORDS
        && less.size() >= NEARLY_ALL * more.size()
        && more.containsAll(less);
  }

  private static boolean differInNegation(Stems one, Stems other) {
    return NEGATING.stream().anyMatch(word -> one.contains(word) != other.contains(word));
  }

  private static List<String> ordered(Words option) {
    Stems meaning = option.meaningStems();
    return IntStream.range(0, option.size())
        .mapToObj(place -> option.word(place).stem())
        .filter(meaning::contains)
        .toList();
  }

  private static boolean isName(Words option) {
    return option.size() <= 4 && option.every(Word::isCapitalized);
  }

  /** Grammar asks for a form: "walk", "walks", "walked" are no duplicates there. */
  private static boolean areFormsOfOneWord(Alternatives options) {
    if (options.size() < 3) {
      return false;
    }
    Stems meaning = options.get(0).words().meaningStems();
    return options.every(option -> option.meaningStems().equals(meaning)) && areDistinct(options);
  }

  private static boolean areDistinct(Alternatives options) {
    Set<String> lower = new HashSet<>();
    options.forEach(option -> lower.add(option.text().toLowerCase(Locale.ROOT)));
    return lower.size() == options.size();
  }
}
