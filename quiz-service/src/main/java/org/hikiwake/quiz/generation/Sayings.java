package org.hikiwake.quiz.generation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.surface.Face;

/**
 * What authors say in a reading that comes nearest to a topic; remembered, since it is often told.
 */
final class Sayings {

  private final Ground ground;
  private final Map<Cell, Optional<Statement>> known = new HashMap<>();
  private final Map<ReadingId, Map<AuthorId, Boolean>> heard = new HashMap<>();

  Sayings(Ground ground) {
    this.ground = ground;
  }

  /** Whether the author says anything in the reading that may be told. */
  boolean any(AuthorId author, Reading reading) {
    return heard
        .computeIfAbsent(reading.id(), unused -> new HashMap<>())
        .computeIfAbsent(author, unused -> told(author, reading).findAny().isPresent());
  }

  private Stream<Statement> told(AuthorId author, Reading reading) {
    return ground
        .heldBy(author)
        .filter(own -> own.evidence().mayBeAsked() && own.evidence().isIn(reading.id()));
  }

  /**
   * A view on the topic or near to it, by the hierarchy of topics first and by the words of its
   * question then, or else a fact that the author states; never withheld.
   */
  Optional<Statement> nearest(AuthorId author, TopicId topic, Reading reading) {
    return known.computeIfAbsent(
        new Cell(author, topic, reading.id()), unused -> find(author, topic, reading));
  }

  private Optional<Statement> find(AuthorId author, TopicId topic, Reading reading) {
    Face question =
        ground.face(ground.pack().topic(topic).map(Topic::question).orElse(topic.value()));
    return told(author, reading)
        .min(
            Comparator.<Statement>comparingInt(own -> own.fold(view -> 0, fact -> 1))
                .thenComparingInt(own -> ground.topics().distance(topic, own.topics()))
                .thenComparingDouble(own -> -ground.face(own.sentence()).likeness(question))
                .thenComparing(Statement::id, Id.ORDER));
  }

  private record Cell(AuthorId author, TopicId topic, ReadingId reading) {}
}
