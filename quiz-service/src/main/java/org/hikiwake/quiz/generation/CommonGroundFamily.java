package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.generation.ForeignClaims.Foreign;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** The common ground of two authors: "On which of these do Japan and South Korea agree?" */
final class CommonGroundFamily implements Family {

  private static final FamilyId ID = new FamilyId("common-ground");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return ground
        .positions()
        .filter(p -> p.evidence().mayBeAsked() && Phrases.isView(p))
        .flatMap(p -> shared(ground, p))
        .map(shared -> make(ground, shared, seed));
  }

  /**
   * Each two who hold it in the reading, the one by the statement itself and the other by that too
   * or by one that entails it: what neither says in these words is not asked of them.
   */
  private static Stream<Shared> shared(Ground ground, Position claim) {
    Reading reading = ground.readingOf(claim).orElseThrow();
    List<Holding> holdings =
        ground.pack().inference().entailing(claim.id()).stream()
            .flatMap(ground::position)
            .filter(p -> p.evidence().mayBeAsked() && Phrases.isView(p))
            .filter(p -> p.evidence().isIn(reading.id()))
            .flatMap(p -> p.attribution().holders().stream().map(h -> new Holding(h, p)))
            .toList();
    List<AuthorId> holders =
        holdings.stream().map(Holding::author).distinct().sorted(Id.ORDER).toList();
    return holders.stream()
        .flatMap(
            one ->
                holders.stream()
                    .filter(
                        other ->
                            Id.ORDER.compare(one, other) < 0 && !ground.kinship().tied(one, other))
                    .map(
                        other ->
                            new Shared(
                                claim, reading, first(holdings, one), first(holdings, other))))
        .filter(shared -> shared.one().by().equals(claim) || shared.other().by().equals(claim));
  }

  private static Holding first(List<Holding> holdings, AuthorId author) {
    return holdings.stream().filter(h -> h.author().equals(author)).findFirst().orElseThrow();
  }

  private static Made make(Ground ground, Shared shared, Seed seed) {
    Draft draft = new Draft(ground, ID, shared.statements(), shared.angle());
    Position claim = shared.claim();
    Option key =
        new Option(
            claim.claim(),
            new RelationExplanations(ground).bothHold(shared.one().by(), shared.other().by()),
            new Proof(Rule.STATED, shared.statements().stream().map(Statement::id).toList()));
    Stem stem = stem(draft, shared, seed);
    List<Option> wrong = draft.wrong(stem, List.of(key), others(ground, shared));
    if (wrong.size() < Pool.LEAST_WRONG) {
      return draft.refuse(
          "only "
              + wrong.size()
              + " claims on its topic are provably not held by one of the two: declare their cells"
              + " on it complete");
    }
    if (Stream.of(shared.one(), shared.other())
        .anyMatch(holding -> Giveaway.marks(ground, holding.author(), List.of(key), wrong))) {
      return draft.refuse(
          "of the claims only this one names one of the two: word it without the name");
    }
    TopicId topic = claim.stance().topic();
    return draft.choice(
        new Query.CommonGround(
            shared.one().author(), shared.other().author(), topic, shared.reading().id()),
        stem,
        key,
        wrong);
  }

  private static Stem stem(Draft draft, Shared shared, Seed seed) {
    Ground ground = draft.ground();
    String both =
        new Phrases(ground).names(List.of(shared.one().author(), shared.other().author()));
    String ask =
        draft
            .chance(seed)
            .pick(
                List.of(
                    "On which of these do " + both + " agree?",
                    "Which of these views do " + both + " share?"));
    Topic topic = ground.pack().topic(shared.claim().stance().topic()).orElseThrow();
    return new Stem(Phrases.scope(shared.reading()), ask, topic.label());
  }

  /** What one of the two holds and the other does not comes first. */
  private static Stream<Candidate> others(Ground ground, Shared shared) {
    AuthorId one = shared.one().author();
    AuthorId other = shared.other().author();
    List<Foreign> foreign =
        Stream.of(one, other)
            .flatMap(
                author ->
                    ground
                        .foreignClaims()
                        .to(author, shared.claim().stance().topic(), shared.reading()))
            .toList();
    return Stream.concat(
        foreign.stream().filter(f -> f.claim().isHeldBy(one) || f.claim().isHeldBy(other)),
        foreign.stream());
  }

  /** That an author holds something, and the statement by which he does. */
  private record Holding(AuthorId author, Position by) {}

  /** A claim that two authors hold in a reading. */
  private record Shared(Position claim, Reading reading, Holding one, Holding other) {

    List<Statement> statements() {
      return Stream.<Statement>of(claim, one.by(), other.by()).distinct().toList();
    }

    /** Tells the claims of an equivalence apart, and the pairs among several joint holders. */
    String angle() {
      return claim.id() + " " + one.author() + " " + other.author();
    }
  }
}
