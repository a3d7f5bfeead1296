package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hikiwake.quiz.version.Seed;
import org.jspecify.annotations.Nullable;

/** Chooses the questions of all forms: by search, and by the solver where that finds none. */
final class Choosing {

  /** The most variables with which the solver looks for every solution there is. */
  private static final int EXACT = 200;

  /** The most variables with which it looks for one in a sample. */
  private static final int SAMPLE = 400;

  private static final int ATTEMPTS = 3;
  private static final int STEPS = 1_500;

  /** Where the solver decides anyway. */
  private static final int FEW_STEPS = 150;

  private final Sheet sheet;
  private final Seed seed;
  private @Nullable Relaxation relaxation;

  Choosing(Sheet sheet, Seed seed) {
    this.sheet = sheet;
    this.seed = seed;
  }

  /** Forms that fulfil the whole blueprint. */
  Verdict choose() {
    Verdict searched =
        isSmall()
            ? each(Set.of(), demand -> searched(demand, 1, FEW_STEPS))
            : each(Set.of(), demand -> searched(demand, ATTEMPTS, STEPS));
    if (searched.isFound()) {
      return searched;
    }
    if (isExcluded(Set.of())) {
      return Verdict.NONE;
    }
    return isSmall() ? exact(Set.of()) : each(Set.of(), this::sampled);
  }

  /** Whether the solver looks through the whole bank. */
  private boolean isSmall() {
    return sheet.entries().size() * sheet.blueprint().forms() <= EXACT;
  }

  /** What is certain of a small bank, with some wishes waived. */
  Verdict exact(Set<Wish> waived) {
    return each(waived, this::solved);
  }

  /** Whether forms are found quickly, with some wishes waived. */
  boolean isFound(Set<Wish> waived) {
    return each(waived, demand -> searched(demand, 1, STEPS)).isFound();
  }

  /** Whether it is certain by counting alone that there are none, with some wishes waived. */
  boolean isExcluded(Set<Wish> waived) {
    return demands(waived).stream().allMatch(relaxation()::excludes);
  }

  /** Made when it is needed first, since most banks never need it. */
  private Relaxation relaxation() {
    Relaxation known = relaxation == null ? new Relaxation(sheet) : relaxation;
    relaxation = known;
    return known;
  }

  private Verdict each(Set<Wish> waived, Function<Demand, Verdict> choice) {
    boolean certain = true;
    for (Demand demand : demands(waived)) {
      Verdict verdict = choice.apply(demand);
      if (verdict.isFound()) {
        return verdict;
      }
      certain &= verdict.isFinal();
    }
    return certain ? Verdict.NONE : Verdict.OPEN;
  }

  private List<Demand> demands(Set<Wish> waived) {
    return new Lengths(sheet)
        .likeliestFirst()
        .mapToObj(n -> Demand.of(sheet.blueprint(), n, waived))
        .toList();
  }

  private Verdict solved(Demand demand) {
    Verdict searched = searched(demand, 1, FEW_STEPS);
    return searched.isFound() ? searched : Program.solve(sheet.entries(), demand);
  }

  private Verdict sampled(Demand demand) {
    Verdict verdict = Program.solve(sheet.sampled(SAMPLE / demand.forms()).entries(), demand);
    return verdict.isFound() ? verdict : Verdict.OPEN;
  }

  private Verdict searched(Demand demand, int attempts, int steps) {
    for (int attempt = 0; attempt < attempts; attempt++) {
      Optional<List<List<Entry>>> forms = search(demand, attempt, steps);
      if (forms.isPresent()) {
        return Verdict.found(forms.get());
      }
    }
    return Verdict.OPEN;
  }

  /** One form after the other, each like the first. */
  private Optional<List<List<Entry>>> search(Demand demand, int attempt, int steps) {
    Spent spent = new Spent();
    List<List<Entry>> forms = new ArrayList<>();
    Demand next = demand;
    while (forms.size() < demand.forms()) {
      Seed own = seed.derive("search", attempt + "." + forms.size() + "." + demand.questions());
      Optional<Paper> paper = new Search(sheet.groups(), next, spent, own.chance()).form(steps);
      if (paper.isEmpty()) {
        return Optional.empty();
      }
      next = forms.isEmpty() ? demand.beside(paper.get()) : next;
      forms.add(List.copyOf(paper.get().entries()));
      spent.add(paper.get().entries());
    }
    return Optional.of(forms);
  }
}
