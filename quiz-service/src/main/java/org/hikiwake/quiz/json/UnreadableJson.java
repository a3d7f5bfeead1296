package org.hikiwake.quiz.json;

import org.jspecify.annotations.Nullable;

/** Stored JSON is not of a form that this version reads. */
public final class UnreadableJson extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableJson(String message, @Nullable Throwable cause) {
    super("stored JSON cannot be read: " + message, cause);
  }
}
