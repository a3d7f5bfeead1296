package org.hikiwake.web.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.gate.Finding;
import org.hikiwake.quiz.gate.Flaw;
import org.hikiwake.quiz.gate.Gate;
import org.hikiwake.quiz.gate.bank.ItemBank;
import org.hikiwake.quiz.gate.bank.ItemBank.Mistake;
import org.hikiwake.quiz.presentation.Stem;

/** A bank after the gate: what was found in each question, in the order of the file. */
record CheckedBank(String file, String format, List<CheckedItem> items, List<Mistake> mistakes) {

  /** More flaws than this make a question unacceptable, as SAQUET counts (Moore et al. 2024). */
  private static final int MOST_ACCEPTABLE = 1;

  /** A question and its flaws. */
  record CheckedItem(int line, Stem stem, List<Finding> findings) {

    boolean isFlawed() {
      return !findings.isEmpty();
    }
  }

  static CheckedBank of(String file, ItemBank bank) {
    Gate gate = new Gate();
    return new CheckedBank(
        file,
        bank.format().title(),
        bank.entries().stream()
            .map(e -> new CheckedItem(e.line(), e.item().stem(), gate.check(e.item())))
            .toList(),
        bank.mistakes());
  }

  boolean passed() {
    return mistakes.isEmpty() && flawed() == 0;
  }

  int flawed() {
    return (int) items.stream().filter(CheckedItem::isFlawed).count();
  }

  /** How many have no flaw or one. */
  int acceptable() {
    return (int) items.stream().filter(item -> item.findings().size() <= MOST_ACCEPTABLE).count();
  }

  /** How many questions have each flaw, those of none included. */
  Map<Flaw, Integer> counts() {
    Map<Flaw, Integer> counts = new EnumMap<>(Flaw.class);
    for (Flaw flaw : Flaw.values()) {
      counts.put(flaw, 0);
    }
    items.stream()
        .flatMap(item -> item.findings().stream())
        .forEach(finding -> counts.merge(finding.flaw(), 1, Integer::sum));
    return counts;
  }
}
