package org.hikiwake.quiz.question;

import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Remark.Standing;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.PresentedEssay;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.Response;

/**
 * A text is to be written; a person marks it by the criteria.
 *
 * @param criteria what a marker looks for; never empty
 */
public record Essay(Stem stem, int maximumWords, List<Criterion> criteria) implements Question {

  /** One thing that a good answer does, with the place that a reader would go back to. */
  public record Criterion(String name, Explanation looksFor, int points) {

    public Criterion {
      InvalidQuestion.unless(points > 0, "a criterion is worth at least one point");
    }
  }

  public Essay {
    criteria = List.copyOf(criteria);
    InvalidQuestion.unless(!criteria.isEmpty(), "nobody could mark it without a criterion");
    InvalidQuestion.unless(maximumWords > 0, "an essay has room for words");
  }

  @Override
  public Kind kind() {
    return Kind.ESSAY;
  }

  @Override
  public Question draw(Chance chance) {
    return this;
  }

  @Override
  public PresentedVariant present() {
    return new PresentedEssay(stem, maximumWords);
  }

  @Override
  public Optional<Response> keyedResponse() {
    return Optional.empty();
  }

  @Override
  public Outcome mark(Response response) {
    return response instanceof EssayResponse
        ? new Outcome.AwaitingPerson(remarks(Standing.OPEN))
        : new Outcome.Ungradable(Reason.WRONG_KIND);
  }

  @Override
  public Outcome nothing() {
    return new Outcome.Graded(Score.ZERO, remarks(Standing.MISSED));
  }

  private List<Remark> remarks(Standing standing) {
    return criteria.stream()
        .map(criterion -> Remark.on(criterion.name(), standing, criterion.looksFor()))
        .toList();
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.essay().apply(this);
  }
}
