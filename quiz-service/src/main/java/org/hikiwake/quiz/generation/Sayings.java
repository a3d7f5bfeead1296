package org.hikiwake.quiz.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.surface.Face;
import org.jspecify.annotations.Nullable;

/**
 * What authors say in a reading that comes nearest to a claim of others; remembered, since it is
 * often told.
 */
final class Sayings {

  /** What is on another topic has to have so many of its words in common with the claim. */
  private static final double LEAST_LIKENESS = 0.2;

  private final Ground ground;
  private final Map<Asked, Optional<Statement>> known = new HashMap<>();
  private final Map<Heard, List<Told>> told = new HashMap<>();

  Sayings(Ground ground) {
    this.ground = ground;
  }

  /** Whether the author says anything in the reading that may be told. */
  boolean any(AuthorId author, Reading reading) {
    return !told(author, reading).isEmpty();
  }

  private List<Told> told(AuthorId author, Reading reading) {
    return told.computeIfAbsent(
        new Heard(author, reading.id()),
        unused ->
            ground
                .heldBy(author)
                .filter(own -> own.evidence().mayBeAsked() && own.evidence().isIn(reading.id()))
                .map(own -> new Told(own, ground.face(own.sentence())))
                .toList());
  }

  /**
   * What the author says that is on the claim's topic, on one within it or around it, or has much
   * of it in the same words; views come before facts, and what is nearest by its words before the
   * rest. Empty where all that he says is far from it.
   */
  Optional<Statement> nearest(AuthorId author, Position claim, Reading reading) {
    return known.computeIfAbsent(
        new Asked(author, claim.id(), reading.id()), unused -> find(author, claim, reading));
  }

  /** Of those as near as each other, the first in the order of the ids. */
  private Optional<Statement> find(AuthorId author, Position claim, Reading reading) {
    Face face = ground.face(claim.claim());
    @Nullable Near nearest = null;
    for (Told one : told(author, reading)) {
      Near near = new Near(one.own(), one.face().likeness(face));
      if (isNear(near, claim) && (nearest == null || near.isBefore(nearest))) {
        nearest = near;
      }
    }
    return Optional.ofNullable(nearest).map(Near::own);
  }

  private boolean isNear(Near near, Position claim) {
    return near.likeness() >= LEAST_LIKENESS || isInLine(near.own(), claim.stance().topic());
  }

  private boolean isInLine(Statement own, TopicId asked) {
    for (TopicId topic : own.topics()) {
      if (ground.topics().inLine(topic, asked)) {
        return true;
      }
    }
    return false;
  }

  /** Something that the author says, and how it looks. */
  private record Told(Statement own, Face face) {}

  /** Something that the author says, and how like it is to the claim. */
  private record Near(Statement own, double likeness) {

    boolean isBefore(Near other) {
      return isFact() == other.isFact() ? likeness > other.likeness : other.isFact();
    }

    private boolean isFact() {
      return own.fold(view -> false, fact -> true);
    }
  }

  private record Asked(AuthorId author, StatementId claim, ReadingId reading) {}

  private record Heard(AuthorId author, ReadingId reading) {}
}
