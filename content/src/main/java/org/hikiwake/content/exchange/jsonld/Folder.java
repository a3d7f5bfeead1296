package org.hikiwake.content.exchange.jsonld;

import java.util.function.Function;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.reading.SectionId;
import org.hikiwake.core.reading.SourceId;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;

/**
 * Where the elements of one kind have their IRIs, relative to the pack's. Each kind has a folder of
 * its own, since a topic and a term may share an id.
 */
record Folder<I extends Id>(String path, Function<String, I> type) {

  static final Folder<ReadingId> READINGS = new Folder<>("readings/", ReadingId::new);
  static final Folder<SectionId> SECTIONS = new Folder<>("sections/", SectionId::new);
  static final Folder<SourceId> SOURCES = new Folder<>("sources/", SourceId::new);
  static final Folder<AuthorId> AUTHORS = new Folder<>("authors/", AuthorId::new);
  static final Folder<TopicId> TOPICS = new Folder<>("topics/", TopicId::new);
  static final Folder<TermId> TERMS = new Folder<>("terms/", TermId::new);
  static final Folder<StatementId> STATEMENTS = new Folder<>("statements/", StatementId::new);

  String iri(Object id) {
    return path + id;
  }

  boolean has(String iri) {
    return iri.startsWith(path);
  }

  /** What follows the folder's path. */
  String name(String iri) {
    if (!has(iri)) {
      throw new IllegalArgumentException("\"" + iri + "\" does not begin with " + path);
    }
    return iri.substring(path.length());
  }

  I id(String iri) {
    return type.apply(name(iri));
  }
}
