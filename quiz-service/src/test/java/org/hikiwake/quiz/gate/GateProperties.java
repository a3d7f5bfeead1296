package org.hikiwake.quiz.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hikiwake.quiz.gate.Item.Choice;
import org.hikiwake.quiz.gate.Item.Form;
import org.hikiwake.quiz.presentation.Stem;

class GateProperties {

  @Provide
  Arbitrary<Item> items() {
    Arbitrary<String> word =
        Arbitraries.of(
            "a",
            "an",
            "the",
            "is",
            "not",
            "12",
            "1,000",
            "-3",
            "3/0",
            "1868–1912",
            "%",
            "____",
            "…",
            "Rome.",
            "who",
            "What?",
            "always",
            "both",
            "A and B",
            "1/",
            "May",
            "'",
            "😀",
            "é",
            "1.2.3",
            "999999999999999999999",
            "(",
            "$",
            "of the above",
            "");
    Arbitrary<String> text = word.list().ofMaxSize(9).map(words -> String.join(" ", words));
    Arbitrary<Choice> choice =
        Combinators.combine(text, Arbitraries.of(true, false)).as(Choice::new);
    Arbitrary<Stem> stem =
        Combinators.combine(text, text.injectNull(0.5)).as((ask, m) -> new Stem(null, ask, m));
    return Combinators.combine(stem, choice.list().ofMaxSize(6), Arbitraries.of(Form.class))
        .as(Item::new);
  }

  @Property(tries = 3000)
  void anyItemGetsEachFlawAtMostOnceAndInOrder(@ForAll("items") Item item) {
    assertThat(new Gate().check(item)).extracting(Finding::flaw).doesNotHaveDuplicates().isSorted();
  }

  @Property(tries = 500)
  void whatIsFoundDoesNotDependOnWhatWasCheckedBefore(@ForAll("items") Item item) {
    Gate gate = new Gate();
    List<Finding> before = gate.check(item);
    before.forEach(finding -> gate.check(Item.of(finding.message(), List.of(), Form.OTHER)));
    assertThat(gate.check(item)).isEqualTo(before).isEqualTo(new Gate().check(item));
  }
}
