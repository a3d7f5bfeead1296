package org.hikiwake.quiz.assembly;

/** A blueprint that means nothing: it wants no question, or more at least than at most. */
public final class InvalidBlueprint extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  InvalidBlueprint(String message) {
    super(message);
  }

  static void unless(boolean valid, String message) {
    if (!valid) {
      throw new InvalidBlueprint(message);
    }
  }
}
