package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.generation.ForeignClaims.Foreign;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/**
 * The odd one out: a claim among the views of somebody who provably does not hold it. "Which of
 * these views stands among those of Kuhrt but is somebody else's?"
 */
final class OddOneOutFamily implements Family {

  private static final FamilyId ID = new FamilyId("odd-one-out");
  private static final int FEWEST_OWN = 2;
  private static final int MOST_CELLS = 12;

  private static final List<String> BELONGS =
      List.of(", is somebody else's?", ", comes from somebody else?");

  /**
   * One author's views share his words. A claim that is farther than this from where it is wanted
   * among them is told by its words alone.
   */
  private static final double FARTHEST = 20;

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    Map<TopicId, List<OnesViews>> views = views(ground);
    return Open.chosen(
        ground
            .positions()
            .filter(p -> Phrases.holderMayBeAsked(p) && Phrases.isView(p))
            .map(p -> make(ground, p, views.getOrDefault(p.stance().topic(), List.of()), seed)),
        Turns.OF_OPTIONS);
  }

  /** What those say on each topic who have enough to say on it in a reading. */
  private static Map<TopicId, List<OnesViews>> views(Ground ground) {
    Map<Cell, Integer> sizes = new LinkedHashMap<>();
    ground
        .positions()
        .filter(p -> Views.isOwn(p, p.attribution().holders().get(0)))
        .forEach(p -> sizes.merge(Cell.of(ground, p), 1, Integer::sum));
    Map<TopicId, List<OnesViews>> views = new LinkedHashMap<>();
    sizes.forEach(
        (cell, size) -> {
          if (size >= FEWEST_OWN) {
            views.computeIfAbsent(cell.topic(), t -> new ArrayList<>()).add(views(ground, cell));
          }
        });
    return views;
  }

  /** Without those that others hold in the same words. */
  private static OnesViews views(Ground ground, Cell cell) {
    Reading reading = ground.pack().reading(cell.reading()).orElseThrow();
    List<Candidate> own =
        Views.heldBy(cell.holder(), cell.topic(), reading, ground)
            .filter(option -> !ground.isAnothersToo(option.text()))
            .map(Candidate::of)
            .toList();
    return new OnesViews(cell, reading, own);
  }

  private static Making make(Ground ground, Position claim, List<OnesViews> views, Seed seed) {
    Draft draft = Draft.of(ground, ID, claim);
    String belongs = draft.chance(seed).pick(BELONGS);
    List<Among> possible =
        views.stream()
            .flatMap(own -> intruder(ground, claim, own).stream())
            .sorted(nearest(ground, claim))
            .flatMap(intruder -> among(draft, intruder, belongs).stream())
            .limit(MOST_CELLS)
            .toList();
    if (possible.isEmpty()) {
      return draft.refuse(
          "nobody with two views on its topic provably does not hold it: declare a cell on the"
              + " topic complete, or relate it to what others hold");
    }
    return new Open(
        draft,
        claim.stance().topic(),
        claim.claim(),
        possible.stream().map(Among::texts).toList(),
        turn -> {
          Among among = possible.get(turn.setting());
          List<Option> own = turn.wrong().stream().map(among.own().options()::get).toList();
          return Stream.of(ask(draft, among, own));
        });
  }

  /** In its own reading first, and by whoever is most like its holder. */
  private static Comparator<Intruder> nearest(Ground ground, Position claim) {
    return Comparator.<Intruder, Boolean>comparing(
            intruder -> !claim.evidence().isIn(intruder.views().reading().id()))
        .thenComparing(
            intruder -> intruder.views().holder(),
            ground.voices().sameOfficeFirst(claim.attribution().holders().get(0)));
  }

  private static Optional<Intruder> intruder(Ground ground, Position claim, OnesViews views) {
    return ground
        .foreignClaims()
        .to(views.holder(), claim, views.reading())
        .map(foreign -> new Intruder(views, foreign));
  }

  /** Those of the views among which the claim stands out least. */
  private static Optional<Among> among(Draft draft, Intruder intruder, String belongs) {
    OnesViews views = intruder.views();
    Stem stem = stem(draft.ground(), views, belongs);
    Distractors.Choice own = draft.ofOne(stem, intruder.foreign().text(), views.own().stream());
    return own.options().size() >= FEWEST_OWN && own.distance() < FARTHEST
        ? Optional.of(new Among(intruder, stem, own))
        : Optional.empty();
  }

  private static Made ask(Draft draft, Among among, List<Option> own) {
    Cell cell = among.intruder().views().cell();
    return draft.choice(
        new Query.ForeignTo(cell.holder(), cell.topic(), cell.reading()),
        among.stem(),
        among.intruder().foreign().option(),
        own);
  }

  private static Stem stem(Ground ground, OnesViews views, String belongs) {
    String name = new Phrases(ground).name(views.holder());
    String ask = "Which of these views, set among those of " + name + belongs;
    String topic = ground.pack().topic(views.cell().topic()).map(Topic::label).orElseThrow();
    return new Stem(Phrases.scope(views.reading()), ask, topic);
  }

  /** An author and a topic in a reading. */
  private record Cell(ReadingId reading, TopicId topic, AuthorId holder) {

    static Cell of(Ground ground, Position position) {
      return new Cell(
          ground.readingOf(position).map(Reading::id).orElseThrow(),
          position.stance().topic(),
          position.attribution().holders().get(0));
    }
  }

  /** What one author holds on one topic in one reading. */
  private record OnesViews(Cell cell, Reading reading, List<Candidate> own) {

    AuthorId holder() {
      return cell.holder();
    }
  }

  /** A claim among the views of somebody to whom it does not belong. */
  private record Intruder(OnesViews views, Foreign foreign) {}

  /** The same, with those of his views among which it is asked. */
  private record Among(Intruder intruder, Stem stem, Distractors.Choice own) {

    List<String> texts() {
      return own.options().stream().map(Option::text).toList();
    }
  }
}
