package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.soundness.Verdict.Judged;

/**
 * An essay is marked by a person; each criterion must rest on what the authors say whom it is
 * about.
 *
 * @param statements what they say of what is asked
 */
record CriteriaAnswers(List<Statement> statements) implements Answers {

  @Override
  public Found essay(Essay question) {
    return Found.of(
        question.criteria().stream()
            .map(c -> new Judged(c.name(), true, judge(c.looksFor().citations())))
            .toList());
  }

  /** Every place that is cited must be one of theirs. */
  private Judgement judge(List<Citation> cited) {
    List<Statement> theirs = new ArrayList<>();
    for (Citation place : cited) {
      Optional<Statement> said =
          statements.stream().filter(s -> s.evidence().citations().contains(place)).findFirst();
      if (said.isEmpty()) {
        return Judgement.unproved(Rule.UNCITED);
      }
      theirs.add(said.get());
    }
    return theirs.isEmpty()
        ? Judgement.unproved(Rule.UNCITED)
        : Judgement.right(Rule.STATED, theirs.get(0));
  }
}
