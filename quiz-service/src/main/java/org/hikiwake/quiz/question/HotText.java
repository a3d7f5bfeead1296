package org.hikiwake.quiz.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.presentation.PresentedHotText;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.response.HotTextResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;

/**
 * The passages of a text that answer the question are to be marked. The score is the right marks
 * less the wrong ones, of all that are right, and never below zero.
 *
 * @param spans the passages in the order of the text, which is never shuffled
 * @param keys which of them are right; never empty
 */
public record HotText(Stem stem, List<Option> spans, Set<PartId> keys) implements Question {

  public HotText {
    spans = Options.distinct(spans);
    keys = Options.ordered(keys);
    InvalidQuestion.unless(!keys.isEmpty(), "no passage is keyed");
    InvalidQuestion.unless(Options.ids(spans).containsAll(keys), "a key is no passage");
  }

  @Override
  public Kind kind() {
    return Kind.HOT_TEXT;
  }

  @Override
  public Question draw(Chance chance) {
    return this;
  }

  @Override
  public PresentedVariant present() {
    return new PresentedHotText(stem, Options.choices(spans));
  }

  @Override
  public Optional<Response> keyedResponse() {
    return Optional.of(new HotTextResponse(keys));
  }

  @Override
  public Outcome mark(Response response) {
    if (!(response instanceof HotTextResponse given)) {
      return new Outcome.Ungradable(Reason.WRONG_KIND);
    }
    return Options.unknown(spans, given.spans()).orElseGet(() -> graded(given.spans()));
  }

  @Override
  public Outcome nothing() {
    return graded(Set.of());
  }

  private Outcome graded(Set<PartId> marked) {
    return new Outcome.Graded(
        Options.rightLessWrong(keys, marked), Options.remarks(spans, keys, marked));
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.hotText().apply(this);
  }
}
