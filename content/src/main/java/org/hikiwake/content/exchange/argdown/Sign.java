package org.hikiwake.content.exchange.argdown;

import java.util.Optional;
import org.hikiwake.core.statement.Relation;

/**
 * The relations that Argdown has a sign for, read from the statement above to the one behind it.
 *
 * <p>An entailment is not among them: in the loose mode a plus is a reason that somebody gives, and
 * what merely follows nobody has to have given.
 */
enum Sign {
  SUPPORTS("+>"),
  /** Argdown's contradiction also says that one of the two is true, which a pack does not. */
  CONTRADICTS("><");

  private final String text;

  Sign(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  static Optional<Sign> of(Relation.Kind kind) {
    return switch (kind) {
      case SUPPORTS -> Optional.of(SUPPORTS);
      case CONTRADICTS -> Optional.of(CONTRADICTS);
      case EQUIVALENT, ENTAILS, EXTENDS, QUALIFIES, ANSWERS, CITES, REVISES -> Optional.empty();
    };
  }
}
