package org.hikiwake.quiz.generation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;

/**
 * What authors say in a reading that comes nearest to a topic; remembered, since it is often told.
 */
final class Sayings {

  private final Ground ground;
  private final Map<Cell, Optional<Statement>> known = new HashMap<>();

  Sayings(Ground ground) {
    this.ground = ground;
  }

  /** A view on the topic or near to it, or else a fact that the author states; never withheld. */
  Optional<Statement> nearest(AuthorId author, TopicId topic, Reading reading) {
    return known.computeIfAbsent(
        new Cell(author, topic, reading.id()), unused -> find(author, topic, reading));
  }

  private Optional<Statement> find(AuthorId author, TopicId topic, Reading reading) {
    return ground
        .heldBy(author)
        .filter(own -> own.evidence().mayBeAsked())
        .filter(own -> own.evidence().readings().contains(reading.id()))
        .min(
            Comparator.<Statement>comparingInt(own -> own.fold(view -> 0, fact -> 1))
                .thenComparingInt(own -> ground.topics().distance(topic, own.topics()))
                .thenComparing(Statement::id, Id.ORDER));
  }

  private record Cell(AuthorId author, TopicId topic, ReadingId reading) {}
}
