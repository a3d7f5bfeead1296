package org.hikiwake.quiz.gate;

import java.util.HashSet;
import java.util.List;
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

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

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
    return areFormsOfOneWord(item.options()) ? Optional.empty() : pair(item);
  }

  private static Optional<String> pair(Analysis item) {
    List<Alternative> options = item.options();
    for (int i = 0; i < options.size(); i++) {
      for (int j = i + 1; j < options.size(); j++) {
        if (sayTheSame(item, i, j)) {
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

  private static boolean sayTheSame(Analysis item, int i, int j) {
    Alternative one = item.options().get(i);
    Alternative other = item.options().get(j);
    return item.quantities()
        .map(q -> (one.keyed() || other.keyed()) && q.all().get(i).overlaps(q.all().get(j)))
        .orElseGet(() -> areEqual(one.words(), other.words()));
  }

  private static boolean areEqual(Words one, Words other) {
    Set<String> left = meaning(one);
    Set<String> right = meaning(other);
    if (left.isEmpty() || right.isEmpty() || differInNegation(left, right)) {
      return false;
    }
    Set<String> common = new HashSet<>(left);
    common.retainAll(right);
    boolean equal =
        left.equals(right) && (left.size() <= 1 || sameOrder(one, other) || isName(one));
    boolean contained =
        Math.min(left.size(), right.size()) >= LEAST_WORDS
            && common.size() == Math.min(left.size(), right.size())
            && common.size() >= NEARLY_ALL * Math.max(left.size(), right.size());
    return equal || contained;
  }

  /** The words without articles, and without the initials inside a name. */
  private static Set<String> meaning(Words option) {
    Set<String> stems = new HashSet<>();
    for (int place = 0; place < option.size(); place++) {
      Word word = option.all().get(place);
      boolean last = place == option.size() - 1;
      boolean initial = word.written().length() == 1 && word.isCapitalized() && !last;
      if (!ARTICLES.contains(word.lower()) && !initial) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  private static boolean differInNegation(Set<String> one, Set<String> other) {
    return NEGATING.stream().anyMatch(word -> one.contains(word) != other.contains(word));
  }

  private static boolean sameOrder(Words one, Words other) {
    return ordered(one).equals(ordered(other));
  }

  private static List<String> ordered(Words option) {
    return option.all().stream()
        .filter(w -> meaning(option).contains(w.stem()))
        .map(Word::stem)
        .toList();
  }

  /** "Tolstoy, Leo" */
  private static boolean isName(Words option) {
    return option.size() <= 4 && option.all().stream().allMatch(Word::isCapitalized);
  }

  /** Grammar asks for a form: "walk", "walks", "walked" are no duplicates there. */
  private static boolean areFormsOfOneWord(List<Alternative> options) {
    return options.size() >= 3
        && options.stream().map(o -> meaning(o.words())).distinct().count() == 1
        && options.stream().map(o -> o.text().toLowerCase(java.util.Locale.ROOT)).distinct().count()
            == options.size();
  }
}
