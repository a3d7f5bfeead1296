package org.hikiwake.quiz.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    Set<String> texts = new HashSet<>();
    for (Option option : options) {
      InvalidQuestion.unless(texts.add(option.text()), "two options read alike");
    }
    return List.copyOf(options);
  }

  static boolean hasOne(Collection<Option> options, PartId id) {
    for (Option option : options) {
      if (option.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  static Set<PartId> ids(Collection<Option> options) {
    Set<PartId> ids = new HashSet<>();
    for (Option option : options) {
      ids.add(option.id());
    }
    return ids;
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
    List<Option> byId = new ArrayList<>(options);
    byId.sort(Option.ORDER);
    List<Option> mixed = chance.shuffled(byId);
    if (shown < byId.size()) {
      Set<PartId> left = keysAndFirst(mixed, keys, shown);
      byId.removeIf(option -> !left.contains(option.id()));
    }
    return ascending(byId).orElseGet(() -> chance.shuffled(byId));
  }

  private static Set<PartId> keysAndFirst(List<Option> mixed, Set<PartId> keys, int shown) {
    Set<PartId> left = new HashSet<>(keys);
    for (Option option : mixed) {
      if (left.size() < shown) {
        left.add(option.id());
      }
    }
    return left;
  }

  /** The options by their numbers; empty where one is no number. */
  private static Optional<List<Option>> ascending(List<Option> options) {
    List<Numbered> numbered = new ArrayList<>(options.size());
    for (Option option : options) {
      Optional<BigDecimal> number = WrittenNumber.parse(option.text());
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbered.add(new Numbered(number.get(), option));
    }
    numbered.sort(Comparator.comparing(Numbered::number));
    return Optional.of(numbered.stream().map(Numbered::option).toList());
  }

  private record Numbered(BigDecimal number, Option option) {}

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
