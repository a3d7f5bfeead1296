package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hikiwake.quiz.gate.Item.Choice;
import org.hikiwake.quiz.gate.Item.Form;
import org.jspecify.annotations.Nullable;

/** An item with its texts taken apart, once for all checks. */
final class Analysis {

  /** An option and its words. */
  record Alternative(Words words, boolean keyed) {

    String text() {
      return words.text();
    }

    String quoted() {
      return Analysis.quoted(text());
    }
  }

  private final Item item;
  private final Words ask;
  private final Words material;
  private final List<Alternative> options = new ArrayList<>(4);
  private final List<Alternative> keys = new ArrayList<>(1);
  private final List<Alternative> distractors = new ArrayList<>(3);
  private @Nullable Optional<Quantities> quantities;

  /**
   * @param words takes a text apart
   */
  Analysis(Item item, Function<String, Words> words) {
    this.item = item;
    this.ask = words.apply(item.stem().ask());
    String given = item.stem().material();
    this.material = given == null ? Words.NONE : words.apply(given);
    for (Choice choice : item.options()) {
      Alternative option = new Alternative(words.apply(choice.text()), choice.keyed());
      options.add(option);
      (choice.keyed() ? keys : distractors).add(option);
    }
  }

  Words ask() {
    return ask;
  }

  /** What is asked about; no words where it stands in the ask or is not given. */
  Words material() {
    return material;
  }

  List<Alternative> options() {
    return options;
  }

  List<Alternative> keys() {
    return keys;
  }

  List<Alternative> distractors() {
    return distractors;
  }

  /** Whether one chooses among options, of which some are right and some are wrong. */
  boolean isChoice() {
    Form form = item.form();
    return (form == Form.CHOICE_OF_ONE || form == Form.CHOICE_OF_SEVERAL)
        && !keys.isEmpty()
        && !distractors.isEmpty();
  }

  boolean isChoiceOfOne() {
    return item.form() == Form.CHOICE_OF_ONE;
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
