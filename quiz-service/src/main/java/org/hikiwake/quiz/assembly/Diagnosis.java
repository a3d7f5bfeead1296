package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out why nothing could be assembled, and says it. */
final class Diagnosis {

  private final Sheet sheet;
  private final Blueprint blueprint;
  private final Choosing choosing;

  Diagnosis(Sheet sheet, Choosing choosing) {
    this.sheet = sheet;
    this.blueprint = sheet.blueprint();
    this.choosing = choosing;
  }

  /**
   * @param verdict that there is nothing, or that nothing was found
   */
  Assembly.Unsatisfiable of(Verdict verdict) {
    boolean proved = verdict.isFinal();
    List<Wish> binding = Deletion.minimal(Wish.of(blueprint), conflicts(proved));
    return new Assembly.Unsatisfiable(List.of(binding(binding, proved)), proved);
  }

  private Predicate<Set<Wish>> conflicts(boolean proved) {
    if (!proved) {
      return waived -> !choosing.isFound(waived);
    }
    return choosing.isExcluded(Set.of())
        ? choosing::isExcluded
        : waived -> choosing.exact(waived).equals(Verdict.NONE);
  }

  private Binding binding(List<Wish> binding, boolean proved) {
    List<String> wishes = new ArrayList<>(List.of(length()));
    binding.forEach(wish -> wishes.add(wish.words(blueprint) + available(wish)));
    return new Binding(wishes, found(proved));
  }

  private String length() {
    return blueprint
        .length()
        .fold(
            fixed -> Shortage.counted(fixed.number()) + " are wanted",
            minutes -> "questions for " + minutes.number() + " minutes are wanted");
  }

  private String available(Wish wish) {
    return wish.sort() == Wish.Sort.LEAST
        ? String.format(Locale.ROOT, " (the bank has %,d)", sheet.takenBy(wish.row()).count())
        : "";
  }

  private String found(boolean proved) {
    return String.format(
        Locale.ROOT,
        proved
            ? "no choice from the bank's %,d questions fulfils all of this together"
            : "no choice from the bank's %,d questions was found that fulfils all of this together",
        sheet.entries().size());
  }
}
