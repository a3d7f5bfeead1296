package org.hikiwake.content.pack;

import static org.hikiwake.content.pack.Entries.flag;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.term.TermId;
import org.jspecify.annotations.Nullable;

/** An entry of {@code definitions}. */
record DefinitionEntry(
    @JsonUnwrapped StatedEntry stated, String term, String meaning, @Nullable Boolean denied) {

  static DefinitionEntry of(Definition fact) {
    return new DefinitionEntry(
        StatedEntry.of(fact.stated()),
        fact.term().value(),
        fact.meaning(),
        flag(fact.polarity() == Polarity.DENIES));
  }

  Definition toModel() {
    return new Definition(
        stated.toModel(),
        new TermId(term),
        meaning,
        flag(denied) ? Polarity.DENIES : Polarity.AFFIRMS);
  }
}
