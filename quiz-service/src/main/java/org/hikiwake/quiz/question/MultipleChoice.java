package org.hikiwake.quiz.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.presentation.PresentedMultipleChoice;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;

/**
 * Some options are right. The score is the right choices less the wrong ones, of all that are
 * right, and never below zero.
 *
 * @param options the pool, all keyed ones among them
 * @param keys which of them are right; never empty
 * @param shown how many options a student gets, the keyed ones included
 */
public record MultipleChoice(Stem stem, List<Option> options, Set<PartId> keys, int shown)
    implements Question {

  public MultipleChoice {
    options = Options.distinct(options);
    keys = Options.ordered(keys);
    InvalidQuestion.unless(!keys.isEmpty(), "no option is keyed");
    InvalidQuestion.unless(Options.ids(options).containsAll(keys), "a key is no option");
    InvalidQuestion.unless(
        shown >= keys.size() && shown >= 2 && shown <= options.size(), "too few options to show");
  }

  @Override
  public Kind kind() {
    return Kind.MULTIPLE_CHOICE;
  }

  @Override
  public Question draw(Chance chance) {
    List<Option> drawn = Options.draw(options, keys, shown, chance);
    return new MultipleChoice(stem, drawn, keys, drawn.size());
  }

  @Override
  public PresentedVariant present() {
    return new PresentedMultipleChoice(stem, Options.choices(options));
  }

  @Override
  public Optional<Response> keyedResponse() {
    return Optional.of(new MultipleChoiceResponse(keys));
  }

  @Override
  public Outcome mark(Response response) {
    if (!(response instanceof MultipleChoiceResponse given)) {
      return new Outcome.Ungradable(Reason.WRONG_KIND);
    }
    return Options.unknown(options, given.options()).orElseGet(() -> graded(given.options()));
  }

  @Override
  public Outcome nothing() {
    return graded(Set.of());
  }

  private Outcome graded(Set<PartId> chosen) {
    return new Outcome.Graded(
        Options.rightLessWrong(keys, chosen), Options.remarks(options, keys, chosen));
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.multipleChoice().apply(this);
  }
}
