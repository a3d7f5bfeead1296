package org.hikiwake.web.selftest;

import java.util.List;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.selftest.Item;
import org.hikiwake.quiz.selftest.SelfTest;

/** A question in the overview of a self-test. */
public record Step(int position, Verdict verdict, boolean current, Stem stem) {

  static List<Step> of(SelfTest test, int current) {
    return test.items().stream().map(item -> of(test, item, current)).toList();
  }

  private static Step of(SelfTest test, Item item, int current) {
    return new Step(
        item.position(),
        Verdict.of(test.answer(item.position())),
        item.position() == current,
        item.version().question().stem());
  }
}
