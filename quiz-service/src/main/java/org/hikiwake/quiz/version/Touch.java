package org.hikiwake.quiz.version;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.core.statement.StatementId;

/**
 * How a change of its pack touches a question as it was asked before.
 *
 * @param rests what of the question rested on a statement that was changed or removed
 * @param fate what the pack makes of the question now
 */
public record Touch(Rests rests, Fate fate) {

  /** What of a question rests on what was changed; the gravest first. */
  public enum Rests {
    /** What it marks as right may be wrong now. */
    KEY,
    /** An option, an explanation or a proof may be wrong now. */
    USE,
    /** No statement of it; it reads otherwise, since a name, a term or a relation was changed. */
    NOTHING
  }

  /** What became of a question. */
  public enum Fate {
    /** It reads as before. */
    KEPT,
    /** There is a new version of it. */
    SUCCEEDED,
    /** It is not made any more. */
    GONE
  }

  /**
   * The touch; nothing where the question stands on what it stood on and reads as it did.
   *
   * @param asked the version that was asked
   * @param changed the statements that were changed or removed
   * @param now the question of the same id that the pack makes now, if it does
   */
  public static Optional<Touch> of(
      QuestionVersion asked, Set<StatementId> changed, Optional<QuestionVersion> now) {
    Touch touch = new Touch(rests(asked.provenance(), changed), fate(asked, now));
    return touch.rests == Rests.NOTHING && touch.fate == Fate.KEPT
        ? Optional.empty()
        : Optional.of(touch);
  }

  private static Rests rests(Provenance provenance, Set<StatementId> changed) {
    if (!Collections.disjoint(changed, provenance.keyed())) {
      return Rests.KEY;
    }
    return Collections.disjoint(changed, provenance.used()) ? Rests.NOTHING : Rests.USE;
  }

  private static Fate fate(QuestionVersion asked, Optional<QuestionVersion> now) {
    return now.map(version -> Succession.saysTheSame(asked, version) ? Fate.KEPT : Fate.SUCCEEDED)
        .orElse(Fate.GONE);
  }
}
