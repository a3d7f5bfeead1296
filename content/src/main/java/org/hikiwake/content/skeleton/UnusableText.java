package org.hikiwake.content.skeleton;

/** A file cannot become a reading; the message says in one line why, and what to do. */
public final class UnusableText extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableText(String message) {
    super(message);
  }
}
