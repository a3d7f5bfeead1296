package org.hikiwake.quiz.soundness;

import java.util.function.Function;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Passage;
import org.hikiwake.quiz.soundness.Verdict.Judged;

/** Answers that are paragraphs: a student reads what stands there, whatever they are called. */
record PlaceAnswers(Function<ParagraphRef, Judgement> judge) implements Answers {

  @Override
  public Found hotText(HotText question) {
    return Found.of(
        question.passages().stream()
            .map(passage -> judged(passage, passage.id().equals(question.key())))
            .toList());
  }

  private Judged judged(Passage passage, boolean keyed) {
    return new Judged(passage.name(), keyed, judge.apply(passage.at()));
  }
}
