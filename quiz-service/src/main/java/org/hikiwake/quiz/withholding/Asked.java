package org.hikiwake.quiz.withholding;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.core.statement.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * What coming and open quizzes ask of one pack.
 *
 * @param statements those that a key of theirs rests on
 * @param until when the last of these quizzes closes; null where one of them has no closing time
 */
public record Asked(Set<StatementId> statements, @Nullable Instant until) {

  /** No quiz asks anything. */
  public static final Asked NOTHING = new Asked(Set.of(), null);

  public Asked {
    statements = Set.copyOf(statements);
  }

  public boolean isNothing() {
    return statements.isEmpty();
  }

  /** What both ask, until the later closes. */
  public Asked and(Asked other) {
    if (isNothing() || other.isNothing()) {
      return isNothing() ? other : this;
    }
    Set<StatementId> both = new HashSet<>(statements);
    both.addAll(other.statements);
    return new Asked(both, later(until, other.until));
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    return Optional.ofNullable(one)
        .flatMap(a -> Optional.ofNullable(other).map(b -> a.isBefore(b) ? b : a))
        .orElse(null);
  }
}
