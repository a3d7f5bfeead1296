package org.hikiwake.quiz.soundness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<Citation, Statement> places = places();
    return Found.of(
        question.criteria().stream()
            .map(c -> new Judged(c.name(), true, judge(c.looksFor().citations(), places)))
            .toList());
  }

  /** Where they say something, each place with the first that stands there. */
  private Map<Citation, Statement> places() {
    Map<Citation, Statement> places = new HashMap<>();
    for (Statement statement : statements) {
      for (Citation place : statement.evidence().citations()) {
        places.putIfAbsent(place, statement);
      }
    }
    return places;
  }

  /** Every place that is cited must be one of theirs. */
  private static Judgement judge(List<Citation> cited, Map<Citation, Statement> places) {
    return cited.isEmpty() || !places.keySet().containsAll(cited)
        ? Judgement.unproved(Rule.UNCITED)
        : Judgement.right(Rule.STATED, places.get(cited.get(0)));
  }
}
