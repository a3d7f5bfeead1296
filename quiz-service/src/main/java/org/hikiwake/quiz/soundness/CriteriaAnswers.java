package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.soundness.Verdict.Judged;
import org.jspecify.annotations.Nullable;

/**
 * An essay is marked by a person; each criterion must rest on what the authors say whom it is
 * about.
 *
 * @param asked whether something is what one of them says of what is asked; the first that is comes
 *     first
 */
record CriteriaAnswers(Facts facts, List<Predicate<Said>> asked) implements Answers {

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
    Said first = null;
    for (Citation place : cited) {
      Said said = saidAt(place);
      if (said == null) {
        return Judgement.unproved(Rule.UNCITED);
      }
      first = first == null ? said : first;
    }
    return first == null ? Judgement.unproved(Rule.UNCITED) : Judgement.right(Rule.STATED, first);
  }

  private @Nullable Said saidAt(Citation place) {
    for (Predicate<Said> theirs : asked) {
      for (Said said : facts.citing(place)) {
        if (theirs.test(said)) {
          return said;
        }
      }
    }
    return null;
  }
}
