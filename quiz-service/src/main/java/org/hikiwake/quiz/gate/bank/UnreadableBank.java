package org.hikiwake.quiz.gate.bank;

/** A file gives no questions at all; the message says why and what to do. */
public final class UnreadableBank extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableBank(String message) {
    super(message);
  }
}
