package org.hikiwake.web.selftest;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.selftest.Item;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.site.ForeignTerms;
import org.jspecify.annotations.Nullable;

/**
 * A question of a self-test as its page shows it: before the answer with controls, after it with
 * feedback. Nothing of the question but what is presented gets here before the answer.
 *
 * @param controls where one answers; null once it is answered or the test has ended
 * @param feedback what came of the answer; null before it
 * @param next the question to go on with; null where none is open
 * @param problem why an answer did not count; null where nothing went wrong
 */
public record QuestionView(
    SelfTest test,
    int position,
    Stem stem,
    @Nullable RawString controls,
    @Nullable FeedbackView feedback,
    @Nullable Integer next,
    @Nullable String problem,
    List<Step> steps,
    ForeignTerms terms) {

  static QuestionView of(
      SelfTest test, Item item, ResponseForm form, PackView pack, @Nullable String problem) {
    int position = item.position();
    PresentedVariant presented = item.question().present();
    Optional<FeedbackView> feedback =
        test.answer(position).map(answer -> FeedbackView.of(answer, item.question(), pack));
    boolean open = feedback.isEmpty() && !test.hasEnded();
    return new QuestionView(
        test,
        position,
        presented.stem(),
        open ? Controls.render(presented, form, pack) : null,
        feedback.orElse(null),
        test.nextOpen(position).filter(n -> n != position && !test.hasEnded()).orElse(null),
        problem,
        Step.of(test, position),
        pack.terms());
  }

  public int total() {
    return test.items().size();
  }
}
