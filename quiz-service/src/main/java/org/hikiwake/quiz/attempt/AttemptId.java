package org.hikiwake.quiz.attempt;

import org.hikiwake.core.value.RandomId;

/** Names an attempt; whoever does not know it cannot guess it. */
public record AttemptId(String value) {

  public AttemptId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("that is no attempt");
    }
  }

  public static boolean isOne(String text) {
    return RandomId.isOne(text);
  }

  public static AttemptId random() {
    return new AttemptId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
