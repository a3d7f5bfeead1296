package org.hikiwake.quiz.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;

/**
 * Claims that are provably not an author's, as options. They are remembered, since every view of
 * his on a topic is asked among the same ones.
 */
final class ForeignClaims {

  private final Ground ground;
  private final Map<Cell, List<Foreign>> known = new HashMap<>();
  private final Map<Place, List<Position>> views = new HashMap<>();

  ForeignClaims(Ground ground) {
    this.ground = ground;
  }

  /**
   * What others hold on the topic and the author provably does not in the reading. What the reading
   * itself says comes first; then what another does, which those who have read both may mistake for
   * it.
   */
  Stream<Foreign> to(AuthorId author, TopicId topic, Reading reading) {
    return known
        .computeIfAbsent(
            new Cell(author, topic, reading.id()), unused -> find(author, topic, reading))
        .stream();
  }

  private List<Foreign> find(AuthorId author, TopicId topic, Reading reading) {
    Admission admission = new Admission(ground);
    return views(topic, reading).stream()
        .flatMap(
            p ->
                admission.doesNotHold(author, p, reading).stream()
                    .map(proof -> foreign(author, p, proof, reading)))
        .toList();
  }

  /** What may be offered of anybody's views, what the reading itself says first. */
  private List<Position> views(TopicId topic, Reading reading) {
    return views.computeIfAbsent(new Place(topic, reading.id()), this::viewsIn);
  }

  private List<Position> viewsIn(Place place) {
    Map<Boolean, List<Position>> said =
        ground
            .on(place.topic())
            .filter(p -> p.evidence().mayBeAsked() && Phrases.isView(p))
            .filter(p -> ground.readingOf(p).isPresent())
            .collect(
                Collectors.partitioningBy(p -> p.evidence().readings().contains(place.reading())));
    return Stream.of(true, false).flatMap(there -> said.get(there).stream()).toList();
  }

  private Foreign foreign(AuthorId author, Position claim, Proof basis, Reading reading) {
    Proof proof =
        new Proof(
            basis.rule(),
            Stream.concat(Stream.of(claim.id()), basis.statements().stream()).distinct().toList());
    return new Foreign(
        claim,
        new Option(
            claim.claim(),
            new RelationExplanations(ground).foreign(author, claim, basis, reading),
            proof));
  }

  /**
   * A claim that is not an author's.
   *
   * @param option the claim as an option, with the proof that he does not hold it
   */
  record Foreign(Position claim, Option option) {}

  private record Cell(AuthorId author, TopicId topic, ReadingId reading) {}

  private record Place(TopicId topic, ReadingId reading) {}
}
