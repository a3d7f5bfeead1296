package org.hikiwake.content.pack;

import static org.hikiwake.content.pack.Entries.authors;
import static org.hikiwake.content.pack.Entries.date;
import static org.hikiwake.content.pack.Entries.flag;
import static org.hikiwake.content.pack.Entries.iso;
import static org.hikiwake.content.pack.Entries.texts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Proposed;
import org.hikiwake.core.term.TermId;
import org.jspecify.annotations.Nullable;

/** An entry of {@code proposals}. */
record ProposalEntry(
    @JsonUnwrapped StatedEntry stated,
    List<String> proposers,
    String what,
    @Nullable String term,
    @Nullable Boolean sole,
    @Nullable String when) {

  static ProposalEntry of(Proposal fact) {
    return new ProposalEntry(
        StatedEntry.of(fact.stated()),
        texts(fact.proposed().proposers()),
        fact.proposed().what(),
        fact.proposed().term() == null ? null : fact.proposed().term().value(),
        flag(fact.proposed().sole()),
        iso(fact.when()));
  }

  Proposal toModel() {
    return new Proposal(
        stated.toModel(),
        new Proposed(authors(proposers), what, term == null ? null : new TermId(term), flag(sole)),
        date(when));
  }
}
