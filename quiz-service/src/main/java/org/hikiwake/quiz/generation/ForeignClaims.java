package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.hikiwake.core.statement.Stance;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.generation.Disproofs.Disproof;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.surface.Face;
import org.jspecify.annotations.Nullable;

/**
 * Claims that are provably not an author's, as options. They are remembered, since every view of
 * his on a topic is asked among the same ones.
 */
final class ForeignClaims {

  /** To take the other side weighs as much as a fifth of the words. */
  private static final double OTHER_SIDE = 0.2;

  private static final double SAME_MODE = 0.05;

  private final Ground ground;
  private final Map<Cell, Map<StatementId, Foreign>> known = new HashMap<>();
  private final Map<Place, List<Claim>> views = new HashMap<>();
  private final Map<StatementId, Claim> claims = new HashMap<>();
  private final Map<StatementId, List<Foreign>> likest = new HashMap<>();
  private final Map<StatementId, Explanation> whose = new HashMap<>();
  private final Map<StatementId, Explanation> whoseAndWhere = new HashMap<>();

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

  /**
   * What others hold on the position's topic and its first holder provably does not in its reading:
   * what he is likest to be taken to hold comes first.
   */
  Stream<Foreign> likest(Position own) {
    return likest.computeIfAbsent(own.id(), unused -> findLikest(own)).stream();
  }

  private List<Foreign> findLikest(Position own) {
    AuthorId holder = own.attribution().holders().get(0);
    Reading reading = ground.readingOf(own).orElseThrow();
    Face face = ground.face(own.claim());
    List<Tempting> tempting = new ArrayList<>();
    for (Foreign foreign : known(holder, own.stance().topic(), reading).values()) {
      double likeness = foreign.face(ground).likeness(face);
      tempting.add(
          new Tempting(foreign, temptation(likeness, foreign.claim().stance(), own.stance())));
    }
    tempting.sort(Tempting.MOST);
    return tempting.stream().map(Tempting::foreign).toList();
  }

  /** How likely the one is to be taken for the other: by the same words, the other side. */
  private static double temptation(double likeness, Stance own, Stance asked) {
    return likeness
        + (Voices.areOpposed(own.polarity(), asked.polarity()) ? OTHER_SIDE : 0)
        + (own.mode() == asked.mode() ? SAME_MODE : 0);
  }

  private Map<StatementId, Foreign> known(AuthorId author, TopicId topic, Reading reading) {
    return known.computeIfAbsent(
        new Cell(author, topic, reading.id()), unused -> find(author, topic, reading));
  }

  private Map<StatementId, Foreign> find(AuthorId author, TopicId topic, Reading reading) {
    Optional<Proof> byCell = ground.disproofs().cells(topic, reading).of(author);
    Map<StatementId, Foreign> found = new LinkedHashMap<>();
    for (Claim claim : views(topic, reading)) {
      claim
          .disproof()
          .of(author, byCell)
          .ifPresent(
              proof -> found.put(claim.position().id(), foreign(author, claim, proof, reading)));
    }
    return found;
  }

  /**
   * What may be offered of anybody's views, what the reading itself says first; nothing of others
   * that it could not know.
   */
  private List<Claim> views(TopicId topic, Reading reading) {
    return views.computeIfAbsent(new Place(topic, reading.id()), this::viewsIn);
  }

  private List<Claim> viewsIn(Place place) {
    Map<Boolean, List<Claim>> said =
        ground
            .on(place.topic())
            .filter(p -> p.evidence().mayBeAsked() && Phrases.isView(p))
            .filter(p -> ground.readingOf(p).isPresent())
            .map(this::claim)
            .collect(
                Collectors.partitioningBy(
                    claim -> claim.position().evidence().isIn(place.reading())));
    Reading reading = ground.pack().reading(place.reading()).orElseThrow();
    Stream<Claim> others =
        said.get(false).stream()
            .filter(claim -> !ground.hindsight().isNeededFor(claim.position(), reading));
    return Stream.concat(said.get(true).stream(), others).toList();
  }

  private Claim claim(Position position) {
    return claims.computeIfAbsent(
        position.id(),
        unused ->
            new Claim(position, ground.face(position.claim()), ground.disproofs().of(position)));
  }

  private Foreign foreign(AuthorId author, Claim claim, Proof basis, Reading reading) {
    return new Foreign(claim, () -> option(author, claim.position(), basis, reading));
  }

  private Option option(AuthorId author, Position claim, Proof basis, Reading reading) {
    Stream<StatementId> statements =
        Stream.concat(Stream.of(claim.id()), basis.statements().stream());
    return new Option(
        claim.claim(),
        why(author, claim, basis, reading),
        new Proof(basis.rule(), statements.distinct().toList()));
  }

  /**
   * Whose claim it is, which is worded once for all who do not hold it, and what the author says in
   * its stead.
   *
   * @param basis the proof that he does not hold it in the reading
   */
  Explanation why(AuthorId author, Position claim, Proof basis, Reading reading) {
    RelationExplanations explanations = new RelationExplanations(ground);
    Explanation told =
        claim.evidence().isIn(reading.id())
            ? whose.computeIfAbsent(claim.id(), u -> explanations.whose(claim))
            : whoseAndWhere.computeIfAbsent(claim.id(), u -> explanations.whoseAndWhere(claim));
    return new Explanations(ground)
        .notHeld(author, claim, basis, reading)
        .map(Supplier::get)
        .map(told::and)
        .orElse(told);
  }

  /** What is looked at for every author whose it may not be. */
  private record Claim(Position position, Face face, Disproof disproof) {}

  /** A claim that is not an author's; as an option it has the proof that he does not hold it. */
  static final class Foreign implements Candidate {

    private final Claim claim;
    private final Supplier<Option> wording;
    private @Nullable Option option;

    Foreign(Claim claim, Supplier<Option> wording) {
      this.claim = claim;
      this.wording = wording;
    }

    Position claim() {
      return claim.position();
    }

    @Override
    public String text() {
      return claim.position().claim();
    }

    @Override
    public Face face(Ground ground) {
      return claim.face();
    }

    @Override
    public Optional<Position> claim(Ground ground) {
      return Optional.of(claim.position());
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

  /** A claim, and how much it tempts to be taken for a view. */
  private record Tempting(Foreign foreign, double by) {

    /** The most tempting first; written out, since it is the dearest part of the choice. */
    static final Comparator<Tempting> MOST =
        (one, other) -> {
          int order = Double.compare(other.by, one.by);
          return order != 0
              ? order
              : Id.ORDER.compare(one.foreign.claim().id(), other.foreign.claim().id());
        };
  }

  private record Cell(AuthorId author, TopicId topic, ReadingId reading) {}

  private record Place(TopicId topic, ReadingId reading) {}
}
