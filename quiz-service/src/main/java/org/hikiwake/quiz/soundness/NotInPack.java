package org.hikiwake.quiz.soundness;

import org.hikiwake.core.value.Id;

/** A question names something that the pack does not have, or that is of another kind there. */
final class NotInPack extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotInPack(Id id) {
    super("The question rests on “" + id.value() + "”, which the pack does not have as such.");
  }

  String fault() {
    return String.valueOf(getMessage());
  }
}
