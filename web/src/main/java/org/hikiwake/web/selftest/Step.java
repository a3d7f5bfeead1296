package org.hikiwake.web.selftest;

import java.util.List;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.selftest.Item;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.web.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A question in the overview of a self-test.
 *
 * @param again whether it was tried, and may be tried again
 * @param stem null where the question waits for a quiz to close, and nothing else is told either
 */
public record Step(
    int position, Verdict verdict, boolean again, boolean current, @Nullable Stem stem) {

  static List<Step> of(SelfTest test, int current) {
    return test.items().stream().map(item -> of(test, item, current)).toList();
  }

  private static Step of(SelfTest test, Item item, int current) {
    if (test.isWithheld(item)) {
      return new Step(item.position(), Verdict.UNANSWERED, false, item.position() == current, null);
    }
    Progress progress = test.progress(item);
    return new Step(
        item.position(),
        Verdict.of(progress),
        progress.isOpen() && progress.latest().isPresent(),
        item.position() == current,
        item.version().question().stem());
  }

  /** Whether it waits for a quiz to close. */
  public boolean isWithheld() {
    return stem == null;
  }

  /** The word of the style. */
  public String word() {
    return isWithheld() ? "withheld" : verdict.word();
  }
}
