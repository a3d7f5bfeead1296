package org.hikiwake.quiz.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.quiz.gate.Analysis.Alternative;

/**
 * The wrong options are permutations of the right one, so that the one that has most in common with
 * the others is right (NBME Item-Writing Guide, 6th ed. 2024, "convergence").
 *
 * <p>What is counted are content words, numbers and signs that some options share and others do
 * not. The right option is given away if none shares more and at most half of the options share as
 * much, if it shares one thing with one option and another with another, and if what it shares is
 * at least half of it. Long options of which a word recurs by chance do not.
 */
final class ConvergenceCheck implements Check {

  @Override
  public Flaw flaw() {
    return Flaw.CONVERGENCE;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    Optional<Alternative> key = item.onlyKey();
    if (key.isEmpty() || item.quantities().isPresent()) {
      return Optional.empty();
    }
    List<Alternative> options = item.options();
    List<Set<String>> parts = options.stream().map(o -> parts(o.words())).toList();
    Set<String> keyed = parts.get(options.indexOf(key.get()));
    Map<String, Integer> counts = counts(parts);
    return isPermuted(keyed, parts, counts) && sharesMost(keyed, parts, counts)
        ? Optional.of(
            "The right option "
                + key.get().quoted()
                + " shares more with the wrong ones than any other does; vary the wrong options"
                + " so that none is the centre.")
        : Optional.empty();
  }

  private static Set<String> parts(Words option) {
    Set<String> parts = new HashSet<>();
    for (Word word : option.all()) {
      if (word.isContent() || !word.isWord() || word.isNumeral()) {
        parts.add(word.stem());
      }
    }
    return parts;
  }

  private static Map<String, Integer> counts(List<Set<String>> options) {
    Map<String, Integer> counts = new HashMap<>();
    for (Set<String> option : options) {
      for (String part : option) {
        counts.merge(part, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count == options.size());
    return counts;
  }

  private static boolean isPermuted(
      Set<String> key, List<Set<String>> options, Map<String, Integer> counts) {
    Set<String> telling = new HashSet<>(key);
    telling.retainAll(counts.keySet());
    Set<String> shared = new HashSet<>(telling);
    shared.removeIf(part -> counts.getOrDefault(part, 0) < 2);
    return shared.size() >= 2
        && 2 * shared.size() >= telling.size()
        && options.stream().anyMatch(one -> parted(shared, one, options));
  }

  /** Whether that option has some of what is shared and not all, and another has the rest. */
  private static boolean parted(Set<String> shared, Set<String> one, List<Set<String>> options) {
    Set<String> rest = new HashSet<>(shared);
    rest.removeAll(one);
    return !rest.isEmpty()
        && rest.size() < shared.size()
        && options.stream()
            .anyMatch(other -> other.containsAll(rest) && !other.containsAll(shared));
  }

  private static boolean sharesMost(
      Set<String> key, List<Set<String>> options, Map<String, Integer> counts) {
    int most = score(key, counts);
    boolean none = options.stream().noneMatch(o -> score(o, counts) > most);
    long alike = options.stream().filter(o -> score(o, counts) == most).count();
    return none && 2 * alike <= options.size();
  }

  private static int score(Set<String> option, Map<String, Integer> counts) {
    int score = 0;
    for (String part : option) {
      score += Math.max(0, counts.getOrDefault(part, 1) - 1);
    }
    return score;
  }
}
