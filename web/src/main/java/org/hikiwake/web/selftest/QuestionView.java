package org.hikiwake.web.selftest;

import java.util.List;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.selftest.Item;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.question.AgainView;
import org.hikiwake.web.question.AnswerView;
import org.hikiwake.web.question.FeedbackView;
import org.hikiwake.web.question.ResponseForm;
import org.hikiwake.web.site.ForeignTerms;
import org.jspecify.annotations.Nullable;

/**
 * A question of a self-test as its page shows it: with a form while responses are taken, and with
 * feedback once none is. Nothing of the question but what is presented gets here before that.
 *
 * @param answer where one answers; null where nothing more is taken
 * @param again what came of the latest try, where there is another; else null
 * @param feedback what came of the answer; null while more is taken, and where nothing was given
 * @param next the question to go on with; null where none is open
 * @param problem why an answer did not count; null where nothing went wrong
 */
public record QuestionView(
    SelfTest test,
    int position,
    Stem stem,
    @Nullable AnswerView answer,
    @Nullable AgainView again,
    @Nullable FeedbackView feedback,
    @Nullable Integer next,
    @Nullable String problem,
    List<Step> steps,
    ForeignTerms terms) {

  static QuestionView of(
      SelfTest test, Item item, ResponseForm form, PackView pack, @Nullable String problem) {
    int position = item.position();
    Progress progress = test.progress(item);
    return new QuestionView(
        test,
        position,
        item.question().present().stem(),
        progress.isFinished() ? null : AnswerView.of(progress, item.question(), form, pack),
        AgainView.of(progress, ResponseForm.ALONE).orElse(null),
        FeedbackView.of(progress, item.question(), pack, ResponseForm.ALONE).orElse(null),
        test.nextOpen(position).filter(n -> n != position).orElse(null),
        problem,
        Step.of(test, position),
        pack.terms());
  }

  /** By which the question is reported. It is shown only with the feedback. */
  public String question() {
    return test.items().get(position - 1).version().id().value();
  }

  public int total() {
    return test.items().size();
  }
}
