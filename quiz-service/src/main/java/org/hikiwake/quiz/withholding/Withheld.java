package org.hikiwake.quiz.withholding;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.jspecify.annotations.Nullable;

/** What is kept from practice, because a quiz asks it. */
public final class Withheld {

  /** Everything may be practised. */
  public static final Withheld NOTHING = new Withheld(Set.of(), version -> false, Set.of(), null);

  private final Set<QuestionId> questions;
  private final Predicate<QuestionVersion> others;
  private final Set<StatementId> statements;
  private final @Nullable Instant until;

  /**
   * @param questions those that are withheld, whatever version of them
   * @param others whether a version that is not of one of these is withheld as well
   * @param statements those that are asked or tell what is
   * @param until when the last quiz that asks any of it closes; null where that is not settled
   */
  public Withheld(
      Set<QuestionId> questions,
      Predicate<QuestionVersion> others,
      Set<StatementId> statements,
      @Nullable Instant until) {
    this.questions = Set.copyOf(questions);
    this.others = others;
    this.statements = Set.copyOf(statements);
    this.until = until;
  }

  /**
   * Whether the question is withheld as it reads in that version. A version that is not in the bank
   * any more is read for it, which takes a tenth of a millisecond or so.
   */
  public boolean isWithheld(QuestionVersion version) {
    return questions.contains(version.id()) || others.test(version);
  }

  /** Whether the statement may not be shown, since it is asked or tells what is. */
  public boolean isWithheld(StatementId statement) {
    return statements.contains(statement);
  }

  public boolean isNothing() {
    return statements.isEmpty();
  }

  /** When the last quiz that asks any of it closes; empty where that is not settled. */
  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }
}
