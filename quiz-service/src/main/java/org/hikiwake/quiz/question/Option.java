package org.hikiwake.quiz.question;

import java.util.Comparator;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.presentation.Choice;
import org.hikiwake.quiz.response.PartId;

/**
 * A part of a question that may be chosen, why it is right or wrong, and how that is proved.
 * Whether it is right is said by the question.
 */
public record Option(String text, Explanation why, Proof proof) {

  static final Comparator<Option> ORDER = Comparator.comparing(Option::id, PartId.ORDER);

  /** The id that a response gives; it is made from the text alone. */
  public PartId id() {
    return PartId.of(text);
  }

  Choice choice() {
    return new Choice(id(), text);
  }

  Remark remark(boolean keyed, boolean given) {
    return Remark.on(text, Remark.Standing.of(keyed, given), why);
  }
}
