package org.hikiwake.web.question;

import java.util.List;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Remark.Standing;
import org.hikiwake.quiz.question.Question;

/** What is right, in words. */
public final class KeyInWords {

  private static final String AND = " · ";

  private KeyInWords() {}

  /** Why each part is right that is; nothing where only a person can tell. */
  public static List<Remark> remarks(Question question) {
    return question.keyedResponse().stream()
        .flatMap(key -> question.check(key).comments().stream())
        .filter(remark -> remark.standing() == Standing.HIT)
        .toList();
  }

  /** All of it; empty where only a person can tell. */
  public static String of(Question question) {
    return String.join(AND, remarks(question).stream().map(Remark::label).toList());
  }
}
