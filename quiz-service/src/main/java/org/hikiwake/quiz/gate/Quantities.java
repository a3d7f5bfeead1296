package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.gate.Alternatives.Alternative;

/** Options that are all quantities, dates or ranges of one unit, in the order shown. */
record Quantities(List<Quantity> all) {

  /** Empty where one of the options is no quantity, or where the units differ. */
  static Optional<Quantities> of(Alternatives options) {
    List<Quantity> all = new ArrayList<>();
    for (Alternative option : options) {
      Optional<Quantity> quantity = Quantity.of(option.words());
      if (quantity.isEmpty() || !all.isEmpty() && !quantity.get().isOfKind(all.get(0))) {
        return Optional.empty();
      }
      all.add(quantity.get());
    }
    return all.size() < 2 ? Optional.empty() : Optional.of(new Quantities(all));
  }

  boolean isSorted() {
    boolean up = true;
    boolean down = true;
    for (int i = 1; i < all.size(); i++) {
      int step = all.get(i).compareTo(all.get(i - 1));
      up &= step >= 0;
      down &= step <= 0;
    }
    return up || down;
  }
}
