package org.hikiwake.content.pack;

/** A pack has more files or bytes than are read. */
public final class PackTooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PackTooLarge(String message) {
    super(message);
  }
}
