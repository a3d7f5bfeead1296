package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.List;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.soundness.Verdict.Judged;
import org.jspecify.annotations.Nullable;

/**
 * An essay is marked by a person; each criterion must rest on what the authors say whom it is
 * about.
 *
 * @param statements what they say of what is asked
 */
record CriteriaAnswers(List<Statement> statements) implements Answers {

  @Override
  public Found essay(Essay question) {
    List<Judged> judged = new ArrayList<>();
    for (Essay.Criterion criterion : question.criteria()) {
      judged.add(new Judged(criterion.name(), true, judge(criterion.looksFor().citations())));
    }
    return Found.of(judged);
  }

  /** Every place that is cited must be one of theirs. */
  private Judgement judge(List<Citation> cited) {
    Statement first = null;
    for (Citation place : cited) {
      Statement said = saidAt(place);
      if (said == null) {
        return Judgement.unproved(Rule.UNCITED);
      }
      first = first == null ? said : first;
    }
    return first == null ? Judgement.unproved(Rule.UNCITED) : Judgement.right(Rule.STATED, first);
  }

  private @Nullable Statement saidAt(Citation place) {
    for (Statement statement : statements) {
      if (statement.evidence().citations().contains(place)) {
        return statement;
      }
    }
    return null;
  }
}
