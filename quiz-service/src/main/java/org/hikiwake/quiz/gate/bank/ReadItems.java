package org.hikiwake.quiz.gate.bank;

import java.util.ArrayList;
import java.util.List;
import org.hikiwake.quiz.gate.Item;
import org.hikiwake.quiz.gate.Item.Choice;
import org.hikiwake.quiz.gate.Item.Form;
import org.hikiwake.quiz.gate.bank.ItemBank.Entry;
import org.hikiwake.quiz.gate.bank.ItemBank.Mistake;

/** Collects what a reader finds. */
final class ReadItems {

  private final List<Entry> entries = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  List<Entry> entries() {
    return entries;
  }

  List<Mistake> mistakes() {
    return mistakes;
  }

  /** Takes an item, or says why it is none. */
  void add(int line, Item item) {
    if (item.stem().ask().isBlank()) {
      mistake(line, "the question has no stem; write one before its options");
    } else if (isChoice(item.form()) && item.options().size() < 2) {
      mistake(line, "the question has fewer than two options; give it more");
    } else if (isChoice(item.form()) && item.options().stream().noneMatch(Choice::keyed)) {
      mistake(line, "no option is marked as right; mark one");
    } else {
      entries.add(new Entry(line, item));
    }
  }

  private static boolean isChoice(Form form) {
    return form == Form.CHOICE_OF_ONE || form == Form.CHOICE_OF_SEVERAL;
  }

  void mistake(int line, String message) {
    mistakes.add(new Mistake(line, message));
  }
}
