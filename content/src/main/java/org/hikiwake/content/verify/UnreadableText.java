package org.hikiwake.content.verify;

/** A text is there, but cannot be read; the message says why. */
public final class UnreadableText extends Exception {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  UnreadableText(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
