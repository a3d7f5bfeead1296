package org.hikiwake.content.skeleton;

/** A new pack cannot be written where something stands already; the message says it in one line. */
public final class FolderTaken extends Exception {

  private static final long serialVersionUID = 1L;

  FolderTaken(String message) {
    super(message);
  }
}
