package org.hikiwake.quiz.question;

import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.PresentedTrueFalse;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.TrueFalseResponse;
import org.jspecify.annotations.Nullable;

/**
 * Something is to be called true or false. All or nothing.
 *
 * @param truth whether it is true
 * @param ifTrue what is said about calling it true
 * @param ifFalse what is said about calling it false
 */
public record TrueFalse(
    Stem stem, boolean truth, Explanation ifTrue, Explanation ifFalse, Proof proof)
    implements Question {

  @Override
  public Kind kind() {
    return Kind.TRUE_FALSE;
  }

  @Override
  public Question draw(Chance chance) {
    return this;
  }

  @Override
  public PresentedVariant present() {
    return new PresentedTrueFalse(stem);
  }

  @Override
  public Optional<Response> keyedResponse() {
    return Optional.of(new TrueFalseResponse(truth));
  }

  @Override
  public Outcome mark(Response response) {
    return response instanceof TrueFalseResponse given
        ? graded(given.answer())
        : new Outcome.Ungradable(Reason.WRONG_KIND);
  }

  @Override
  public Outcome nothing() {
    return graded(null);
  }

  private Outcome graded(@Nullable Boolean answer) {
    return new Outcome.Graded(
        Score.allOrNothing(answer != null && answer == truth),
        List.of(remark("True", true, ifTrue, answer), remark("False", false, ifFalse, answer)));
  }

  private Remark remark(String label, boolean value, Explanation why, @Nullable Boolean answer) {
    boolean given = answer != null && answer == value;
    return Remark.on(label, Remark.Standing.of(truth == value, given), why);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.trueFalse().apply(this);
  }
}
