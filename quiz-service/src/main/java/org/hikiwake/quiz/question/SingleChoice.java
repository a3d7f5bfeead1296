package org.hikiwake.quiz.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.PresentedSingleChoice;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.SingleChoiceResponse;

/**
 * One option is right. All or nothing.
 *
 * @param options the pool, the keyed one among them
 * @param shown how many options a student gets, the keyed one included
 */
public record SingleChoice(Stem stem, List<Option> options, PartId key, int shown)
    implements Question {

  public SingleChoice {
    options = Options.distinct(options);
    InvalidQuestion.unless(Options.hasOne(options, key), "no option is keyed");
    InvalidQuestion.unless(shown >= 2 && shown <= options.size(), "too few options to show");
  }

  @Override
  public Kind kind() {
    return Kind.SINGLE_CHOICE;
  }

  @Override
  public Question draw(Chance chance) {
    List<Option> drawn = Options.draw(options, Set.of(key), shown, chance);
    return new SingleChoice(stem, drawn, key, drawn.size());
  }

  @Override
  public PresentedVariant present() {
    return new PresentedSingleChoice(stem, Options.choices(options));
  }

  @Override
  public Optional<Response> keyedResponse() {
    return Optional.of(new SingleChoiceResponse(key));
  }

  @Override
  public Outcome mark(Response response) {
    if (!(response instanceof SingleChoiceResponse given) || given.option() == null) {
      return new Outcome.Ungradable(Reason.WRONG_KIND);
    }
    Set<PartId> chosen = Set.of(given.option());
    return Options.unknown(options, chosen).orElseGet(() -> graded(chosen));
  }

  @Override
  public Outcome nothing() {
    return graded(Set.of());
  }

  private Outcome graded(Set<PartId> chosen) {
    return new Outcome.Graded(
        Score.allOrNothing(chosen.contains(key)), Options.remarks(options, Set.of(key), chosen));
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.singleChoice().apply(this);
  }
}
