package org.hikiwake.web.selftest;

import java.util.List;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.selftest.Item;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.web.question.Verdict;

/**
 * A question in the overview of a self-test.
 *
 * @param again whether it was tried, and may be tried again
 */
public record Step(int position, Verdict verdict, boolean again, boolean current, Stem stem) {

  static List<Step> of(SelfTest test, int current) {
    return test.items().stream().map(item -> of(test, item, current)).toList();
  }

  private static Step of(SelfTest test, Item item, int current) {
    Progress progress = test.progress(item);
    return new Step(
        item.position(),
        Verdict.of(progress),
        progress.isOpen() && progress.latest().isPresent(),
        item.position() == current,
        item.version().question().stem());
  }
}
