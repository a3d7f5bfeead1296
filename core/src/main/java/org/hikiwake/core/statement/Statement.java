package org.hikiwake.core.statement;

import java.util.Set;
import java.util.function.Function;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.topic.TopicId;

/** What a pack asserts, with who holds or states it and where that is proved. */
public sealed interface Statement permits Position, KeyFact {

  StatementId id();

  /** Who holds or states it, and through whom it reached the reader. */
  Attribution attribution();

  /** The whole statement in one sentence of our own words. */
  String sentence();

  /** The topics that it bears on; a position has exactly one. */
  Set<TopicId> topics();

  Evidence evidence();

  <T> T fold(Function<Position, T> position, Function<KeyFact, T> keyFact);

  /** Whether the author is one of those who hold or state it. */
  default boolean isHeldBy(AuthorId author) {
    return attribution().holders().contains(author);
  }
}
