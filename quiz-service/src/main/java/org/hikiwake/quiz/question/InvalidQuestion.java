package org.hikiwake.quiz.question;

/** A question that cannot be asked: two options read alike, or no option is keyed. */
public final class InvalidQuestion extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  InvalidQuestion(String message) {
    super(message);
  }

  static void unless(boolean valid, String message) {
    if (!valid) {
      throw new InvalidQuestion(message);
    }
  }
}
