package org.hikiwake.quiz.question;

import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Remark.Standing;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.PresentedShortAnswer;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.ShortAnswerResponse;
import org.jspecify.annotations.Nullable;

/** A name or a few words are to be written. All or nothing. */
public record ShortAnswer(Stem stem, AcceptedAnswers accepted, Explanation why, Proof proof)
    implements Question {

  @Override
  public Kind kind() {
    return Kind.SHORT_ANSWER;
  }

  @Override
  public Question draw(Chance chance) {
    return this;
  }

  @Override
  public PresentedVariant present() {
    return new PresentedShortAnswer(stem);
  }

  @Override
  public Optional<Response> keyedResponse() {
    return Optional.of(new ShortAnswerResponse(accepted.model()));
  }

  @Override
  public Outcome mark(Response response) {
    if (!(response instanceof ShortAnswerResponse given)) {
      return new Outcome.Ungradable(Reason.WRONG_KIND);
    }
    Standing standing = accepted.accepts(given.text()) ? Standing.HIT : Standing.WRONG;
    return graded(standing, given.text());
  }

  @Override
  public Outcome nothing() {
    return graded(Standing.MISSED, null);
  }

  private Outcome graded(Standing standing, @Nullable String given) {
    return new Outcome.Graded(
        Score.allOrNothing(standing == Standing.HIT),
        List.of(new Remark(accepted.model(), given, standing, why)));
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.shortAnswer().apply(this);
  }
}
