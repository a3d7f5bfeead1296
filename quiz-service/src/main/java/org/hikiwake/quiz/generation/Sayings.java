package org.hikiwake.quiz.generation;

import java.util.Comparator;
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
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.surface.Face;

/**
 * What authors say in a reading that comes nearest to a claim of others; remembered, since it is
 * often told.
 */
final class Sayings {

  /** What is on another topic has to have so many of its words in common with the claim. */
  private static final double LEAST_LIKENESS = 0.2;

  private final Ground ground;
  private final Map<Asked, Optional<Statement>> known = new HashMap<>();
  private final Map<Heard, List<Statement>> told = new HashMap<>();

  Sayings(Ground ground) {
    this.ground = ground;
  }

  /** Whether the author says anything in the reading that may be told. */
  boolean any(AuthorId author, Reading reading) {
    return !told(author, reading).isEmpty();
  }

  private List<Statement> told(AuthorId author, Reading reading) {
    return told.computeIfAbsent(
        new Heard(author, reading.id()),
        unused ->
            ground
                .heldBy(author)
                .filter(own -> own.evidence().mayBeAsked() && own.evidence().isIn(reading.id()))
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

  private Optional<Statement> find(AuthorId author, Position claim, Reading reading) {
    Face face = ground.face(claim.claim());
    return told(author, reading).stream()
        .flatMap(own -> near(own, claim, face).stream())
        .min(Near.ORDER)
        .map(Near::own);
  }

  private Optional<Near> near(Statement own, Position claim, Face face) {
    TopicId asked = claim.stance().topic();
    double likeness = ground.face(own.sentence()).likeness(face);
    return likeness >= LEAST_LIKENESS
            || own.topics().stream().anyMatch(topic -> ground.topics().inLine(topic, asked))
        ? Optional.of(new Near(own, likeness))
        : Optional.empty();
  }

  /** Something that the author says, and how like it is to the claim. */
  private record Near(Statement own, double likeness) {

    static final Comparator<Near> ORDER =
        Comparator.<Near>comparingInt(near -> near.own.fold(view -> 0, fact -> 1))
            .thenComparing(Comparator.comparingDouble(Near::likeness).reversed())
            .thenComparing(near -> near.own.id(), Id.ORDER);
  }

  private record Asked(AuthorId author, StatementId claim, ReadingId reading) {}

  private record Heard(AuthorId author, ReadingId reading) {}
}
