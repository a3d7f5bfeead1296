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
import org.hikiwake.quiz.wording.Match;

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
    Match match = accepted.match(given.text());
    return graded(match.accepted(), Remark.on(accepted.model(), given.text(), match, why));
  }

  @Override
  public Outcome nothing() {
    return graded(false, Remark.on(accepted.model(), Standing.MISSED, why));
  }

  private static Outcome graded(boolean right, Remark remark) {
    return new Outcome.Graded(Score.allOrNothing(right), List.of(remark));
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.shortAnswer().apply(this);
  }
}
