package org.hikiwake.quiz.challenge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.challenge.Said.Kind;
import org.hikiwake.quiz.grading.Score;

/**
 * That a student finds what one of his answers earned wrong, with all that was said of it. It has
 * no mark of its own: it is granted when a correction of the key, or a person, has given the answer
 * more than the mark that it names.
 *
 * @param position the question in the attempt, counted from 1
 * @param said in its order; never empty
 */
public record Challenge(AttemptId attempt, int position, List<Said> said) {

  /** What has become of a challenge. */
  public enum Standing {
    /** It waits for an instructor. */
    OPEN,
    /** The answer earns more by now, or is left out for everybody. */
    GRANTED,
    /** An instructor has said why the mark stands, or has marked the answer and given no more. */
    DECLINED,
    /** The student has taken it back. */
    WITHDRAWN
  }

  public Challenge {
    said = List.copyOf(said);
    if (said.isEmpty()) {
      throw new IllegalArgumentException("a challenge begins with why");
    }
  }

  /** The same with one more thing said. */
  Challenge and(Said next) {
    return new Challenge(attempt, position, Stream.concat(said.stream(), Stream.of(next)).toList());
  }

  /** What was said last. */
  public Said last() {
    return said.get(said.size() - 1);
  }

  /** Why the student finds the mark wrong, as he said it last. */
  public Said raised() {
    return said.stream()
        .filter(one -> one.kind() == Kind.RAISED)
        .reduce((before, after) -> after)
        .orElseThrow();
  }

  /** Why an instructor declined it; nothing where none did, or he took that back. */
  public Optional<Said> declined() {
    return Optional.of(last()).filter(one -> one.kind() == Kind.DECLINED);
  }

  /**
   * What has become of it.
   *
   * @param attempt the attempt whose answer it is about, as it stands now
   */
  public Standing standing(Attempt attempt) {
    Item item = attempt.item(position).orElseThrow();
    if (last().kind() == Kind.WITHDRAWN) {
      return Standing.WITHDRAWN;
    }
    if (!item.slot().counts() || isRaised(attempt, item)) {
      return Standing.GRANTED;
    }
    return last().kind() == Kind.DECLINED || isConfirmed(attempt, item)
        ? Standing.DECLINED
        : Standing.OPEN;
  }

  /** Whether the answer earns more than by the mark that is challenged. */
  private boolean isRaised(Attempt attempt, Item item) {
    return moved(attempt, item) > 0;
  }

  /** Whether it earns less by now: that is another mark, which was never challenged. */
  boolean isLowered(Attempt attempt) {
    return moved(attempt, attempt.item(position).orElseThrow()) < 0;
  }

  /** Above 0 where it earns more than by the mark that is challenged, below 0 where less. */
  private int moved(Attempt attempt, Item item) {
    Optional<Score> now = attempt.mark(item).map(Mark::share);
    return challenged(attempt, item)
        .flatMap(then -> now.map(share -> share.compareTo(then)))
        .orElse(0);
  }

  /** Empty where the attempt was read before that mark was given. */
  private Optional<Score> challenged(Attempt attempt, Item item) {
    return attempt.marks(item).stream()
        .filter(mark -> mark.number() == raised().mark())
        .findFirst()
        .map(Mark::share);
  }

  /** Whether a person has marked it since something was said of it, and given no more. */
  private boolean isConfirmed(Attempt attempt, Item item) {
    return attempt
        .mark(item)
        .filter(mark -> !mark.isByServer() && mark.number() > last().mark())
        .isPresent();
  }
}
