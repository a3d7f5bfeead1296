package org.hikiwake.quiz.soundness;

import java.util.List;
import java.util.Set;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.response.PartId;

/** A member or his whole, written by itself or into a gap of the sentence. */
record MemberAnswers(TextAnswers names, GapAnswers gaps) implements Answers {

  @Override
  public Found choice(List<Option> options, Set<PartId> keys) {
    return names.choice(options, keys);
  }

  @Override
  public Found written(ShortAnswer question) {
    return names.written(question);
  }

  @Override
  public Found cloze(Cloze question) {
    return gaps.cloze(question);
  }

  @Override
  public List<String> wordings(String answer) {
    return names.wordings(answer);
  }
}
