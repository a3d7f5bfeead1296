package org.hikiwake.quiz.soundness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.soundness.Verdict.Judged;

/**
 * An essay is marked by a person; each criterion must rest on what one of the two authors says.
 *
 * @param statements what the two hold or report
 */
record CriteriaAnswers(List<Statement> statements) implements Answers {

  @Override
  public Found essay(Essay question) {
    return Found.of(
        question.criteria().stream()
            .map(c -> new Judged(c.name(), true, judge(c.looksFor().citations())))
            .toList());
  }

  private Judgement judge(List<Citation> cited) {
    Set<Citation> places = new HashSet<>(cited);
    return statements.stream()
        .filter(s -> s.evidence().citations().stream().anyMatch(places::contains))
        .findFirst()
        .map(s -> Judgement.right(Rule.STATED, s))
        .orElseGet(() -> Judgement.unproved(Rule.UNCITED));
  }
}
