package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.quiz.gate.Analysis.Alternative;

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
    List<Set<String>> meanings = new ArrayList<>(item.options().size());
    item.options().forEach(option -> meanings.add(option.words().meaningStems()));
    return areFormsOfOneWord(item.options(), meanings) ? Optional.empty() : pair(item, meanings);
  }

  private static Optional<String> pair(Analysis item, List<Set<String>> meanings) {
    List<Alternative> options = item.options();
    for (int i = 0; i < options.size(); i++) {
      for (int j = i + 1; j < options.size(); j++) {
        if (overlap(item, i, j) || areEqual(item, meanings, i, j)) {
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

  private static boolean overlap(Analysis item, int i, int j) {
    boolean keyed = item.options().get(i).keyed() || item.options().get(j).keyed();
    return keyed
        && item.quantities().filter(q -> q.all().get(i).overlaps(q.all().get(j))).isPresent();
  }

  private static boolean areEqual(Analysis item, List<Set<String>> meanings, int i, int j) {
    Set<String> one = meanings.get(i);
    Set<String> other = meanings.get(j);
    if (item.quantities().isPresent() || one.isEmpty()) {
      return false;
    }
    return one.equals(other)
        ? sayTheSame(item.options().get(i).words(), item.options().get(j).words())
        : (contains(one, other) || contains(other, one)) && !differInNegation(one, other);
  }

  /** The same words in another order are another thing, unless they are a name: "Tolstoy, Leo". */
  private static boolean sayTheSame(Words one, Words other) {
    return isName(one) || ordered(one).equals(ordered(other));
  }

  /** Whether the one says all that the other says, and little more. */
  private static boolean contains(Set<String> more, Set<String> less) {
    return less.size() >= LEAST_WORDS
        && less.size() >= NEARLY_ALL * more.size()
        && more.containsAll(less);
  }

  private static boolean differInNegation(Set<String> one, Set<String> other) {
    return NEGATING.stream().anyMatch(word -> one.contains(word) != other.contains(word));
  }

  private static List<String> ordered(Words option) {
    Set<String> meaning = option.meaningStems();
    return option.all().stream().map(Word::stem).filter(meaning::contains).toList();
  }

  private static boolean isName(Words option) {
    return option.size() <= 4 && option.all().stream().allMatch(Word::isCapitalized);
  }

  /** Grammar asks for a form: "walk", "walks", "walked" are no duplicates there. */
  private static boolean areFormsOfOneWord(List<Alternative> options, List<Set<String>> meanings) {
    return options.size() >= 3
        && meanings.stream().allMatch(meanings.get(0)::equals)
        && options.stream().map(o -> o.text().toLowerCase(Locale.ROOT)).distinct().count()
            == options.size();
  }
}
