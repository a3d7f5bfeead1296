package org.hikiwake.content.pack;

import static org.hikiwake.content.pack.Entries.constant;
import static org.hikiwake.content.pack.Entries.list;
import static org.hikiwake.content.pack.Entries.word;

import java.util.List;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.StatementId;
import org.jspecify.annotations.Nullable;

/** An entry of {@code relations}. */
record RelationEntry(String from, String kind, String to, @Nullable List<EvidenceEntry.Cite> cite) {

  static RelationEntry of(Relation relation) {
    return new RelationEntry(
        relation.from().value(),
        word(relation.kind()),
        relation.to().value(),
        EvidenceEntry.cites(relation.citations()));
  }

  Relation toModel() {
    return new Relation(
        new StatementId(from),
        constant(Relation.Kind.class, kind),
        new StatementId(to),
        list(cite).stream().map(EvidenceEntry.Cite::toModel).toList());
  }
}
