package org.hikiwake.web.selftest;

import java.util.List;
import org.hikiwake.quiz.selftest.Item;
import org.hikiwake.quiz.selftest.SelfTest;
import org.jspecify.annotations.Nullable;

/**
 * The place of a question that waits for a quiz to close. Nothing of the question gets here.
 *
 * @param until in words
 * @param next the question to go on with; null where none is open
 */
public record WithheldView(
    SelfTest test, int position, String until, @Nullable Integer next, List<Step> steps) {

  static WithheldView of(SelfTest test, Item item, String until) {
    int position = item.position();
    return new WithheldView(
        test, position, until, test.nextOpen(position).orElse(null), Step.of(test, position));
  }

  public int total() {
    return test.items().size();
  }
}
