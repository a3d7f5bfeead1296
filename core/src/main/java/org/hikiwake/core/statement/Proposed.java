package org.hikiwake.core.statement;

import java.util.List;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was proposed, and by whom.
 *
 * @param what as it stands after "Who proposed": "hikiwake", "a visit to Tokyo"
 * @param term the term that names it; null where none does
 * @param sole whether the readings give it to nobody else, so that any other author is a wrong
 *     answer
 */
public record Proposed(List<AuthorId> proposers, String what, @Nullable TermId term, boolean sole) {

  public Proposed {
    proposers = List.copyOf(proposers);
    what = Text.require(what, "what is proposed", 160);
    if (proposers.isEmpty()) {
      throw new InvalidValue(what, "a proposal has at least one proposer");
    }
  }
}
