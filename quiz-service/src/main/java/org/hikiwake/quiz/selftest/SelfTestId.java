package org.hikiwake.quiz.selftest;

import org.hikiwake.core.value.RandomId;

/**
 * Names a self-test. Whoever knows it may go on with the test, since a visitor has no account to
 * prove himself by; so nobody can guess it.
 */
public record SelfTestId(String value) {

  public SelfTestId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("that is no self-test");
    }
  }

  public static boolean isOne(String text) {
    return RandomId.isOne(text);
  }

  public static SelfTestId random() {
    return new SelfTestId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
