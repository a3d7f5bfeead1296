package org.hikiwake.quiz.selftest;

import org.hikiwake.core.value.RandomId;

/** Names a visitor who has no account; only his browser knows it. */
public record VisitorId(String value) {

  public VisitorId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("that is no visitor");
    }
  }

  public static boolean isOne(String text) {
    return RandomId.isOne(text);
  }

  public static VisitorId random() {
    return new VisitorId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
