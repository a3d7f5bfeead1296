package org.hikiwake.quiz.generation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.jspecify.annotations.Nullable;

/**
 * Claims that are provably not an author's, as options. They are remembered, since every view of
 * his on a topic is asked among the same ones.
 */
final class ForeignClaims {

  private final Ground ground;
  private final Map<Cell, Map<StatementId, Foreign>> known = new HashMap<>();
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
    return known(author, topic, reading).values().stream();
  }

  /** The claim, if it is provably not the author's. */
  Optional<Foreign> to(AuthorId author, Position claim, Reading reading) {
    return Optional.ofNullable(known(author, claim.stance().topic(), reading).get(claim.id()));
  }

  private Map<StatementId, Foreign> known(AuthorId author, TopicId topic, Reading reading) {
    return known.computeIfAbsent(
        new Cell(author, topic, reading.id()), unused -> find(author, topic, reading));
  }

  private Map<StatementId, Foreign> find(AuthorId author, TopicId topic, Reading reading) {
    Admission admission = new Admission(ground);
    Map<StatementId, Foreign> found = new LinkedHashMap<>();
    for (Position claim : views(topic, reading)) {
      admission
          .doesNotHold(author, claim, reading)
          .ifPresent(proof -> found.put(claim.id(), foreign(author, claim, proof, reading)));
    }
    return found;
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
            .collect(Collectors.partitioningBy(p -> p.evidence().isIn(place.reading())));
    return Stream.of(true, false).flatMap(there -> said.get(there).stream()).toList();
  }

  private Foreign foreign(AuthorId author, Position claim, Proof basis, Reading reading) {
    return new Foreign(claim, () -> option(author, claim, basis, reading));
  }

  private Option option(AuthorId author, Position claim, Proof basis, Reading reading) {
    Stream<StatementId> statements =
        Stream.concat(Stream.of(claim.id()), basis.statements().stream());
    return new Option(
        claim.claim(),
        new RelationExplanations(ground).foreign(author, claim, basis, reading),
        new Proof(basis.rule(), statements.distinct().toList()));
  }

  /** A claim that is not an author's; as an option it has the proof that he does not hold it. */
  static final class Foreign implements Candidate {

    private final Position claim;
    private final Supplier<Option> wording;
    private @Nullable Option option;

    Foreign(Position claim, Supplier<Option> wording) {
      this.claim = claim;
      this.wording = wording;
    }

    Position claim() {
      return claim;
    }

    @Override
    public String text() {
      return claim.claim();
    }

    /** Worded once, since it may stand in several questions. */
    @Override
    public Option option() {
      Option worded = option;
      if (worded == null) {
        worded = wording.get();
        option = worded;
      }
      return worded;
    }
  }

  private record Cell(AuthorId author, TopicId topic, ReadingId reading) {}

  private record Place(TopicId topic, ReadingId reading) {}
}
