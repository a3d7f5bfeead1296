package org.hikiwake.content.exchange.jsonld;

import org.hikiwake.core.term.Term;
import org.hikiwake.core.value.Language;

/** A term: a defined term of schema.org, its name tagged with the name's language. */
final class TermNode {

  private TermNode() {}

  static Node of(Term term) {
    return Node.named(Folder.TERMS.iri(term.id()), "DefinedTerm")
        .inLanguage("name", term.text(), term.language().tag())
        .texts("alternateNames", term.spellings())
        .put("complete", term.complete());
  }

  static Term read(Fields fields) {
    return new Term(
        fields.id(Folder.TERMS),
        fields.text("name"),
        new Language(fields.language("name")),
        fields.texts("alternateNames"),
        fields.flag("complete"));
  }
}
