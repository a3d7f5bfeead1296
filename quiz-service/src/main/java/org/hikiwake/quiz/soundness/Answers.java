package org.hikiwake.quiz.soundness;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Matching;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.response.PartId;

/**
 * What answers a query has, and how those of a question are held against them. A query fits some
 * kinds of question; each implementation says which.
 */
interface Answers {

  Question.Cases<Function<Answers, Found>> KINDS =
      new Question.Cases<>(
          single -> answers -> answers.choice(single.options(), Set.of(single.key())),
          multiple -> answers -> answers.choice(multiple.options(), multiple.keys()),
          trueFalse -> answers -> answers.trueFalse(trueFalse),
          matching -> answers -> answers.matching(matching),
          ordering -> answers -> answers.ordering(ordering.items()),
          cloze -> answers -> answers.cloze(cloze),
          numeric -> answers -> answers.numeric(numeric),
          written -> answers -> answers.written(written),
          hotText -> answers -> answers.hotText(hotText),
          essay -> answers -> answers.essay(essay));

  default Found choice(List<Option> options, Set<PartId> keys) {
    return unfit();
  }

  default Found trueFalse(TrueFalse question) {
    return unfit();
  }

  default Found matching(Matching question) {
    return unfit();
  }

  default Found ordering(List<Option> items) {
    return unfit();
  }

  default Found cloze(Cloze question) {
    return unfit();
  }

  default Found numeric(Numeric question) {
    return unfit();
  }

  default Found written(ShortAnswer question) {
    return unfit();
  }

  default Found hotText(HotText question) {
    return unfit();
  }

  default Found essay(Essay question) {
    return unfit();
  }

  /** Every wording under which the stem would give the answer away. */
  default List<String> wordings(String answer) {
    return List.of();
  }

  /** What somebody says who gives the answer; more than its text where that points to the stem. */
  default String meant(String answer) {
    return answer;
  }

  default Found of(Question question) {
    return question.fold(KINDS).apply(this);
  }

  private static Found unfit() {
    return Found.fault("A question of this kind cannot ask this.");
  }
}
