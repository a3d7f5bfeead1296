package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.List;

/** Tries every choice there is from a small bank. */
final class BruteForce {

  private final List<Candidate> bank;
  private final Blueprint blueprint;
  private final List<List<Candidate>> forms = new ArrayList<>();

  private BruteForce(List<Candidate> bank, Blueprint blueprint) {
    this.bank = bank;
    this.blueprint = blueprint;
  }

  /** Whether the blueprint, of at most two forms, can be fulfilled. */
  static boolean finds(List<Candidate> bank, Blueprint blueprint) {
    return new BruteForce(bank, blueprint).finds();
  }

  private boolean finds() {
    for (int set = 1; set < 1 << bank.size(); set++) {
      List<Candidate> form = form(set);
      if (Fulfilment.lacksOf(blueprint, form).isEmpty()) {
        if (blueprint.forms() == 1 || fitsAny(form)) {
          return true;
        }
        forms.add(form);
      }
    }
    return false;
  }

  private List<Candidate> form(int set) {
    List<Candidate> form = new ArrayList<>();
    for (int i = 0; i < bank.size(); i++) {
      if ((set >> i & 1) == 1) {
        form.add(bank.get(i));
      }
    }
    return form;
  }

  private boolean fitsAny(List<Candidate> form) {
    return forms.stream()
        .anyMatch(other -> Fulfilment.lacksBetween(blueprint, form, other).isEmpty());
  }
}
