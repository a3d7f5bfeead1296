package org.hikiwake.web.assignment;

import java.util.Arrays;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * That something was done, and how it is undone.
 *
 * @param was the revision before; null where there is nothing to undo
 */
public record Notice(Done done, @Nullable Integer was) {

  /** What can have been done. */
  public enum Done {
    BEGUN,
    SAVED,
    UP,
    DOWN,
    REMOVE,
    ADDED,
    PICKED,
    REPLACED,
    RENEWED,
    SETTINGS,
    RESTORED,
    PUBLISHED,
    WITHDRAWN,
    COPIED;

    /** The word in addresses: {@code saved}. */
    public String word() {
      return Words.of(this);
    }

    /** Whether an earlier revision takes it back; who publishes withdraws. */
    boolean canBeUndone() {
      return switch (this) {
        case BEGUN, COPIED, PUBLISHED, WITHDRAWN -> false;
        case SAVED, UP, DOWN, REMOVE, ADDED, PICKED, REPLACED, RENEWED, SETTINGS, RESTORED -> true;
      };
    }
  }

  /** What an address says was done to the quiz. */
  static Optional<Notice> read(Input address, Quiz quiz) {
    return Arrays.stream(Done.values())
        .filter(done -> done.word().equals(address.value("done")))
        .findFirst()
        .map(done -> new Notice(done, done.canBeUndone() ? was(address, quiz) : null));
  }

  /** What others have done since then would be undone, too. */
  private static @Nullable Integer was(Input address, Quiz quiz) {
    int before = quiz.revision() - 1;
    return Numbers.read(address.value("was"), before, before).orElse(null);
  }
}
