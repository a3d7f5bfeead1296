package org.hikiwake.content.pack;

import static org.hikiwake.content.pack.Entries.flag;
import static org.hikiwake.content.pack.Entries.list;

import java.util.List;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.value.Language;
import org.jspecify.annotations.Nullable;

/** An entry of {@code terms}. */
record TermEntry(
    String id,
    String text,
    String language,
    @Nullable List<String> spellings,
    @Nullable Boolean complete) {

  static TermEntry of(Term term) {
    return new TermEntry(
        term.id().value(),
        term.text(),
        term.language().tag(),
        term.spellings(),
        flag(term.complete()));
  }

  Term toModel() {
    return new Term(new TermId(id), text, new Language(language), list(spellings), flag(complete));
  }
}
