package org.hikiwake.quiz.question;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.Choice;
import org.hikiwake.quiz.response.PartId;

/** What the kinds in which one chooses have in common. */
final class Options {

  private Options() {}

  /** The options, told apart by their text. */
  static List<Option> distinct(Collection<Option> options) {
    long texts = options.stream().map(Option::text).distinct().count();
    InvalidQuestion.unless(texts == options.size(), "two options read alike");
    return List.copyOf(options);
  }

  static Set<PartId> ids(Collection<Option> options) {
    return options.stream().map(Option::id).collect(Collectors.toSet());
  }

  static Set<PartId> ordered(Set<PartId> ids) {
    TreeSet<PartId> sorted = new TreeSet<>(PartId.ORDER);
    sorted.addAll(ids);
    return Collections.unmodifiableSet(sorted);
  }

  static List<Choice> choices(List<Option> options) {
    return options.stream().map(Option::choice).toList();
  }

  /**
   * Chooses so many options that every keyed one is among them, and puts them in an order that
   * knows nothing of the key: numbers in ascending order, since a lost sequence is a flaw
   * (Haladyna, Downing and Rodriguez 2002, guideline 21); anything else at random, so that every
   * place is as likely for the key as any other.
   */
  static List<Option> draw(List<Option> options, Set<PartId> keys, int shown, Chance chance) {
    List<Option> byId = options.stream().sorted(Option.ORDER).toList();
    Set<PartId> wrong =
        chance.shuffled(byId).stream()
            .map(Option::id)
            .filter(id -> !keys.contains(id))
            .limit(shown - keys.size())
            .collect(Collectors.toSet());
    List<Option> drawn =
        byId.stream().filter(o -> keys.contains(o.id()) || wrong.contains(o.id())).toList();
    return ascending(drawn).orElseGet(() -> chance.shuffled(drawn));
  }

  /** The options by their numbers; empty where one is no number. */
  private static Optional<List<Option>> ascending(List<Option> options) {
    Map<Option, BigDecimal> numbers = new HashMap<>();
    options.forEach(
        option -> WrittenNumber.parse(option.text()).ifPresent(n -> numbers.put(option, n)));
    return numbers.size() == options.size()
        ? Optional.of(options.stream().sorted(Comparator.comparing(numbers::get)).toList())
        : Optional.empty();
  }

  static Optional<Outcome> unknown(List<Option> options, Set<PartId> given) {
    return ids(options).containsAll(given)
        ? Optional.empty()
        : Optional.of(new Outcome.Ungradable(Reason.UNKNOWN_PART));
  }

  static List<Remark> remarks(List<Option> options, Set<PartId> keys, Set<PartId> given) {
    return options.stream()
        .map(o -> o.remark(keys.contains(o.id()), given.contains(o.id())))
        .toList();
  }

  /**
   * Right choices less wrong ones, of all that are right; never below zero. So to choose everything
   * earns nothing where half of the options are wrong.
   */
  static Score rightLessWrong(Set<PartId> keys, Set<PartId> given) {
    int right = (int) given.stream().filter(keys::contains).count();
    int wrong = given.size() - right;
    return Score.of(right - wrong, keys.size());
  }
}
