package org.hikiwake.quiz.question;

import java.util.List;
import org.hikiwake.core.statement.StatementId;

/**
 * Why an option is right or wrong in the model: the rule, and the statements it was applied to.
 * Students never see it; authors and checkers do.
 */
public record Proof(Rule rule, List<StatementId> statements) {

  /** The rules by which an option may be proved right or wrong. */
  public enum Rule {
    /** Right: a statement says so. */
    STATED,
    /** Wrong: a statement says that it is not so. */
    DENIED,
    /** Wrong: the author holds something that contradicts it. */
    CONTRADICTED,
    /** Wrong: all that the author holds there is modelled, and this is not among it. */
    COMPLETE_CELL,
    /** Wrong: somebody else alone proposed it. */
    SOLE_PROPOSER,
    /** Wrong: all meanings of the term are modelled, and this is not among them. */
    COMPLETE_TERM,
    /** Wrong: all that the paragraph says is modelled, and this is not among it. */
    COMPLETE_PARAGRAPH,
    /** Wrong: it happened at another time. */
    OTHER_DATE,
    /** Wrong: the amount is another. */
    OTHER_AMOUNT,
    /** Wrong as an opponent: he agrees. */
    AGREES,
    /** Wrong: all reports of it are modelled, and this author's is not among them. */
    NO_REPORT,
    /** A person wrote the option and answers for it. */
    AUTHORED
  }

  public static final Proof AUTHORED = new Proof(Rule.AUTHORED, List.of());

  public Proof {
    statements = List.copyOf(statements);
  }
}
