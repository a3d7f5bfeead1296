package org.hikiwake.core.pack;

import java.util.List;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.Source;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.topic.Topic;

/**
 * Everything in a pack before anybody has looked at whether it fits together. Each part is valid by
 * itself; {@link Integrity} says what is wrong between them.
 */
public record PackParts(
    PackHeader header,
    List<Reading> readings,
    List<Source> sources,
    List<Author> authors,
    List<Topic> topics,
    List<Term> terms,
    List<Statement> statements,
    List<Relation> relations,
    List<CompleteCell> cells) {

  public PackParts {
    readings = List.copyOf(readings);
    sources = List.copyOf(sources);
    authors = List.copyOf(authors);
    topics = List.copyOf(topics);
    terms = List.copyOf(terms);
    statements = List.copyOf(statements);
    relations = List.copyOf(relations);
    cells = List.copyOf(cells);
  }
}
