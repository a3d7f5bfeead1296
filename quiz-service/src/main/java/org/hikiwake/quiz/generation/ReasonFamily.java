package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.surface.Face;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/**
 * Why does this author hold it? From a view to a reason that its holder gives, among claims that
 * are provably not his: "Which of these does Kuhrt give as a reason for holding this view?"
 */
final class ReasonFamily implements Family {

  private static final FamilyId ID = new FamilyId("reason");

  /** To choose wrong options from; more would only take longer. */
  private static final int ENOUGH = 60;

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return ground
        .positions()
        .filter(p -> p.evidence().mayBeAsked() && Phrases.isView(p))
        .flatMap(p -> reasons(ground, p).map(r -> make(ground, r, seed)));
  }

  private static Stream<Reason> reasons(Ground ground, Position view) {
    Reading reading = ground.readingOf(view).orElseThrow();
    return ground
        .relations()
        .to(view.id(), Kind.SUPPORTS)
        .flatMap(
            relation ->
                ground.pack().statement(relation.from()).stream()
                    .filter(s -> mayBeGiven(s, view, reading))
                    .map(s -> new Reason(view, s, relation, reading)));
  }

  private static boolean mayBeGiven(Statement reason, Position view, Reading reading) {
    return reason.evidence().mayBeAsked()
        && reason.evidence().isIn(reading.id())
        && reason.attribution().holders().containsAll(view.attribution().holders())
        && reason.fold(Phrases::isView, fact -> true)
        && !Phrases.capitalized(reason.sentence()).equals(Phrases.capitalized(view.claim()));
  }

  private static Made make(Ground ground, Reason reason, Seed seed) {
    // Two views may be reasons for each other: the angle says which one is asked about.
    String angle = reason.view().id().value();
    Draft draft = new Draft(ground, ID, List.of(reason.view(), reason.given()), angle);
    if (reason.view().attribution().holders().size() > 1) {
      return draft.refuse("the view has several holders, and the question names one");
    }
    Option key =
        new Option(
            reason.given().sentence(),
            new RelationExplanations(ground).reason(reason.relation()),
            new Proof(Rule.STATED, List.of(reason.given().id(), reason.view().id())));
    Stem stem = stem(draft, reason, seed);
    List<Option> wrong = draft.wrong(stem, List.of(key), others(ground, reason));
    if (wrong.size() < Pool.LEAST_WRONG) {
      return draft.refuse(
          "only "
              + wrong.size()
              + " claims of others near its topic are provably not this holder's: declare his"
              + " cells on their topics complete, or relate his views to theirs");
    }
    return draft.choice(
        new Query.ReasonFor(reason.view().id(), reason.reading().id()), stem, key, wrong);
  }

  private static Stem stem(Draft draft, Reason reason, Seed seed) {
    Phrases phrases = new Phrases(draft.ground());
    String does = phrases.does(reason.holder());
    String doing = Phrases.doing(reason.view().stance().mode());
    String ask =
        draft
            .chance(seed)
            .pick(
                List.of(
                    "Which of these " + does + " give as a reason for " + doing + "?",
                    "Which of these " + does + " put forward in support of this?",
                    "What reason " + does + " give for " + doing + "?"));
    return new Stem(Phrases.scope(reason.reading()), ask, reason.view().claim());
  }

  /**
   * Claims of others on the topics of the view and of the reason, and near to these as far as is
   * needed. Those that share most words with the view come first, as its reason does.
   */
  private static Stream<Candidate> others(Ground ground, Reason reason) {
    Face view = ground.face(reason.view().claim());
    return topics(ground, reason)
        .flatMap(topic -> ground.foreignClaims().to(reason.holder(), topic, reason.reading()))
        .limit(ENOUGH)
        .map(foreign -> new Like(foreign, foreign.face(ground).likeness(view)))
        .sorted((one, other) -> Double.compare(other.by(), one.by()))
        .map(Like::candidate);
  }

  private static Stream<TopicId> topics(Ground ground, Reason reason) {
    TopicId asked = reason.view().stance().topic();
    return Stream.of(
            Stream.of(asked), reason.given().topics().stream(), ground.topics().around(asked))
        .flatMap(topics -> topics)
        .distinct();
  }

  /** A claim, and how like it is to the view. */
  private record Like(Candidate candidate, double by) {}

  /** A view and what its holder gives as a reason for it. */
  private record Reason(Position view, Statement given, Relation relation, Reading reading) {

    AuthorId holder() {
      return view.attribution().holders().get(0);
    }
  }
}
