package org.hikiwake.quiz.assignment;

import org.hikiwake.core.value.RandomId;

/** Names a quiz; whoever does not know it cannot guess it. */
public record QuizId(String value) {

  public QuizId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("that is no quiz");
    }
  }

  public static boolean isOne(String text) {
    return RandomId.isOne(text);
  }

  public static QuizId random() {
    return new QuizId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
