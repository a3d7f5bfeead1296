package org.hikiwake.quiz.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Remark.Standing;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.PresentedNumeric;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.response.NumericResponse;
import org.hikiwake.quiz.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * A number is to be written. All or nothing: right is what lies within the tolerance, its ends
 * included.
 *
 * @param tolerance how far from the value an answer may lie, in the same unit; never negative
 * @param unit what stands after the answer; null for a bare number
 */
public record Numeric(
    Stem stem, BigDecimal value, BigDecimal tolerance, @Nullable String unit, Explanation why)
    implements Question {

  public Numeric {
    InvalidQuestion.unless(tolerance.signum() >= 0, "a tolerance is not negative");
  }

  @Override
  public Kind kind() {
    return Kind.NUMERIC;
  }

  @Override
  public Question draw(Chance chance) {
    return this;
  }

  @Override
  public PresentedVariant present() {
    return new PresentedNumeric(stem, unit);
  }

  @Override
  public Optional<Response> keyedResponse() {
    return Optional.of(new NumericResponse(value.toPlainString()));
  }

  @Override
  public Outcome mark(Response response) {
    if (!(response instanceof NumericResponse given)) {
      return new Outcome.Ungradable(Reason.WRONG_KIND);
    }
    return WrittenNumber.parse(given.number())
        .<Outcome>map(
            number -> graded(isRight(number) ? Standing.HIT : Standing.WRONG, given.number()))
        .orElse(new Outcome.Ungradable(Reason.NOT_A_NUMBER));
  }

  private boolean isRight(BigDecimal number) {
    return number.subtract(value).abs().compareTo(tolerance) <= 0;
  }

  @Override
  public Outcome nothing() {
    return graded(Standing.MISSED, null);
  }

  private Outcome graded(Standing standing, @Nullable String given) {
    String label = unit == null ? value.toPlainString() : value.toPlainString() + " " + unit;
    return new Outcome.Graded(
        Score.allOrNothing(standing == Standing.HIT),
        List.of(new Remark(label, given, standing, why)));
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.numeric().apply(this);
  }
}
