package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hikiwake.quiz.gate.Alternatives.Alternative;
import org.hikiwake.quiz.gate.Item.Choice;
import org.hikiwake.quiz.gate.Item.Form;
import org.jspecify.annotations.Nullable;

/** An item with its texts taken apart, once for all checks. */
final class Analysis {

  private final Form form;
  private final Words ask;
  private final Words material;
  private final Alternatives options;
  private final Alternatives keys;
  private final Alternatives distractors;
  private @Nullable Optional<Quantities> quantities;

  /**
   * @param words takes a text apart
   */
  Analysis(Item item, Function<String, Words> words) {
    form = item.form();
    ask = words.apply(item.stem().ask());
    String given = item.stem().material();
    material = words.apply(given == null ? "" : given);
    List<Alternative> all = new ArrayList<>(4);
    List<Alternative> right = new ArrayList<>(1);
    List<Alternative> wrong = new ArrayList<>(3);
    for (Choice choice : item.options()) {
      Alternative option = new Alternative(words.apply(choice.text()), choice.keyed());
      all.add(option);
      (choice.keyed() ? right : wrong).add(option);
    }
    options = new Alternatives(all);
    keys = new Alternatives(right);
    distractors = new Alternatives(wrong);
  }

  Words ask() {
    return ask;
  }

  /** What is asked about; no words where it stands in the ask or is not given. */
  Words material() {
    return material;
  }

  Alternatives options() {
    return options;
  }

  Alternatives keys() {
    return keys;
  }

  Alternatives distractors() {
    return distractors;
  }

  /** Whether one chooses among options, of which some are right and some are wrong. */
  boolean isChoice() {
    return (form == Form.CHOICE_OF_ONE || form == Form.CHOICE_OF_SEVERAL)
        && !keys.isEmpty()
        && !distractors.isEmpty();
  }

  boolean isChoiceOfOne() {
    return form == Form.CHOICE_OF_ONE;
  }

  /** The keyed option, where exactly one is to be chosen out of at least three. */
  Optional<Alternative> onlyKey() {
    return isChoice() && keys.size() == 1 && options.size() >= 3
        ? Optional.of(keys.get(0))
        : Optional.empty();
  }

  /** The sentences of the ask. */
  List<Words> sentences() {
    return ask.sentences();
  }

  /** The options as quantities of one kind; empty where they are none. */
  Optional<Quantities> quantities() {
    Optional<Quantities> known = quantities;
    if (known == null) {
      known = Quantities.of(options);
      quantities = known;
    }
    return known;
  }

  static String quoted(String text) {
    return "“" + text + "”";
  }
}
