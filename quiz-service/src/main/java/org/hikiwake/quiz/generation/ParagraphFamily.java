package org.hikiwake.quiz.generation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Passage;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.surface.Face;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/**
 * Where does the reading say it? From a view to the paragraph that sets it out, among neighbours
 * that provably do not. Three are shown: each is a whole paragraph to read.
 */
final class ParagraphFamily implements Family {

  private static final FamilyId ID = new FamilyId("paragraph");
  private static final int SHOWN = 3;

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return ground
        .positions()
        .filter(p -> p.evidence().mayBeAsked() && Phrases.isView(p))
        .map(position -> make(Draft.of(ground, ID, position), position, seed));
  }

  private static Made make(Draft draft, Position position, Seed seed) {
    Ground ground = draft.ground();
    Reading reading = ground.readingOf(position).orElseThrow();
    List<ParagraphRef> cited = Paragraphs.of(position, reading);
    if (cited.size() > 1) {
      return draft.refuse("several paragraphs of the reading say it, so no single one is right");
    }
    ParagraphRef at = cited.get(0);
    if (!ground.paragraphs().isBody(at)) {
      return draft.refuse("it is not said in the body of the reading");
    }
    List<ParagraphRef> before = nearest(ground, ground.paragraphs().before(at), position);
    List<ParagraphRef> after =
        areNeighbours(ground, at, before)
            ? nearest(ground, ground.paragraphs().after(at), position)
            : List.of();
    if (!areNeighbours(ground, at, after)) {
      return draft.refuse(
          "before it or after it there are not two paragraphs, the nearer one of its own section,"
              + " that provably do not say it: declare complete what is complete there, where"
              + " nothing is on its topic or related to it");
    }
    Passage key =
        new Passage(
            at,
            new Explanations(ground).held(position),
            new Proof(Rule.STATED, List.of(position.id())));
    List<Passage> pool = inOrder(ground, key, told(ground, position, before, after));
    Stem stem =
        new Stem(
            Phrases.scope(reading), ask(ground, position, draft.chance(seed)), position.claim());
    return draft.ask(
        new Query.PlaceOf(position.id(), reading.id()),
        new HotText(stem, pool, key.id(), SHOWN),
        pool.stream().map(Passage::proof));
  }

  /** So many on either side that the key may come first or last among those that are shown. */
  private static List<ParagraphRef> nearest(
      Ground ground, Stream<ParagraphRef> paragraphs, Position position) {
    return paragraphs
        .filter(at -> ground.paragraphs().saysAnything(at))
        .filter(at -> ground.paragraphs().provablyDoesNotSay(at, position))
        .limit(SHOWN - 1)
        .toList();
  }

  /** The nearest is always shown on one side: one author's paragraph would stand out by itself. */
  private static boolean areNeighbours(Ground ground, ParagraphRef at, List<ParagraphRef> nearest) {
    return nearest.size() == SHOWN - 1 && ground.paragraphs().areTogether(at, nearest.get(0));
  }

  private static Stream<Told> told(
      Ground ground, Position position, List<ParagraphRef> before, List<ParagraphRef> after) {
    return Stream.of(before, after)
        .flatMap(List::stream)
        .map(at -> new Told(at, mostTelling(ground, at, position)));
  }

  /** What the paragraph says that comes nearest to the position, by its topic and by its words. */
  private static Statement mostTelling(Ground ground, ParagraphRef at, Position position) {
    Face claim = ground.face(position.claim());
    return ground
        .paragraphs()
        .saidIn(at)
        .map(own -> Telling.of(ground, own, position.stance().topic(), claim))
        .min(Telling.MOST)
        .map(Telling::own)
        .orElseThrow();
  }

  private static List<Passage> inOrder(Ground ground, Passage key, Stream<Told> others) {
    return Stream.concat(Stream.of(key), others.map(told -> told.passage(ground)))
        .sorted(Comparator.comparingInt(passage -> passage.at().paragraph()))
        .toList();
  }

  private static String ask(Ground ground, Position position, Chance chance) {
    String view = Phrases.noun(position.stance().mode()) + new Phrases(ground).ofNamed(position);
    return chance.pick(
        List.of(
            "Which of these paragraphs sets out this " + view + "?",
            "In which of these paragraphs is this " + view + " to be found?"));
  }

  /** How near something comes to a position, by its topic and by its words. */
  private record Telling(Statement own, int distance, double likeness) {

    static final Comparator<Telling> MOST =
        Comparator.comparingInt(Telling::distance)
            .thenComparingDouble(telling -> -telling.likeness)
            .thenComparing(telling -> telling.own.id(), Id.ORDER);

    static Telling of(Ground ground, Statement own, TopicId topic, Face claim) {
      return new Telling(
          own,
          ground.topics().distance(topic, own.topics()),
          ground.face(own.sentence()).likeness(claim));
    }
  }

  /** What is told of a paragraph that does not say the position. */
  private record Told(ParagraphRef at, Statement own) {

    /** Its proof names this statement alone, so that one added there changes no more. */
    Passage passage(Ground ground) {
      return new Passage(
          at,
          new Explanations(ground).saysInstead(own, at),
          new Proof(Rule.COMPLETE_PARAGRAPH, List.of(own.id())));
    }
  }
}
