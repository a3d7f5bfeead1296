package org.hikiwake.web.cli;

/** A verb cannot do its work here; the message says why and what to do, in one line. */
final class CannotRun extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotRun(String message) {
    super(message);
  }
}
