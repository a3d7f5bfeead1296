package org.hikiwake.quiz.selftest;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Names a self-test. It has 132 random bits, since whoever knows it may go on with the test: a
 * visitor has no account to prove himself by.
 */
public record SelfTestId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public SelfTestId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("that is no self-test");
    }
  }

  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  public static SelfTestId random() {
    byte[] bytes = new byte[17];
    RANDOM.nextBytes(bytes);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return new SelfTestId(text.substring(0, 22));
  }

  @Override
  public String toString() {
    return value;
  }
}
