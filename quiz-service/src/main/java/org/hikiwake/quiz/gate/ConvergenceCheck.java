package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.quiz.gate.Alternatives.Alternative;

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
    List<Stems> parts = new ArrayList<>(item.options().size());
    item.options().forEach(option -> parts.add(option.words().tellingStems()));
    Stems keyed = key.get().words().tellingStems();
    return isPermuted(keyed, parts) && sharesMost(keyed, parts, counts(parts))
        ? Optional.of(
            "The right option "
                + key.get().quoted()
                + " shares more with the wrong ones than any other does; vary the wrong options"
                + " so that none is the centre.")
        : Optional.empty();
  }

  private static boolean isPermuted(Stems key, List<Stems> options) {
    int telling = 0;
    Set<String> shared = new HashSet<>();
    for (String part : key.all()) {
      int count = count(part, options);
      telling += count < options.size() ? 1 : 0;
      if (count >= 2 && count < options.size()) {
        shared.add(part);
      }
    }
    return shared.size() >= 2
        && 2 * shared.size() >= telling
        && options.stream().anyMatch(one -> parted(shared, one, options));
  }

  private static int count(String part, List<Stems> options) {
    int count = 0;
    for (Stems option : options) {
      count += option.contains(part) ? 1 : 0;
    }
    return count;
  }

  /** Whether that option has some of what is shared and not all, and another has the rest. */
  private static boolean parted(Set<String> shared, Stems one, List<Stems> options) {
    Set<String> rest = new HashSet<>(shared);
    rest.removeAll(one.all());
    return !rest.isEmpty()
        && rest.size() < shared.size()
        && options.stream()
            .anyMatch(other -> other.all().containsAll(rest) && !other.all().containsAll(shared));
  }

  private static Map<String, Integer> counts(List<Stems> options) {
    Map<String, Integer> counts = new HashMap<>();
    for (Stems option : options) {
      for (String part : option.all()) {
        counts.merge(part, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count == options.size());
    return counts;
  }

  private static boolean sharesMost(Stems key, List<Stems> options, Map<String, Integer> counts) {
    int most = score(key, counts);
    boolean none = options.stream().noneMatch(o -> score(o, counts) > most);
    long alike = options.stream().filter(o -> score(o, counts) == most).count();
    return none && 2 * alike <= options.size();
  }

  private static int score(Stems option, Map<String, Integer> counts) {
    int score = 0;
    for (String part : option.all()) {
      score += Math.max(0, counts.getOrDefault(part, 1) - 1);
    }
    return score;
  }
}
