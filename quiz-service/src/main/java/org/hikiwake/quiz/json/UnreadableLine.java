package org.hikiwake.quiz.json;

/** A line gives no question; the message says why and what to write. */
public final class UnreadableLine extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableLine(String message) {
    super(message);
  }
}
