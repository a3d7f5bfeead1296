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
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.generation.ForeignClaims.Foreign;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/**
 * The odd one out: a claim among the views of somebody who provably does not hold it. "Which of
 * these views stands among those of Kuhrt but belongs to another author?"
 */
final class OddOneOutFamily implements Family {

  private static final FamilyId ID = new FamilyId("odd-one-out");
  private static final int FEWEST_OWN = 2;
  private static final int MOST_CELLS = 12;

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
    Map<TopicId, List<Cell>> cells = cells(ground);
    return ground
        .positions()
        .filter(p -> Phrases.holderMayBeAsked(p) && Phrases.isView(p))
        .map(p -> make(ground, p, cells.getOrDefault(p.stance().topic(), List.of()), seed));
  }

  /** Who has enough to say on each topic in each reading. */
  private static Map<TopicId, List<Cell>> cells(Ground ground) {
    Map<Cell, Integer> sizes = new LinkedHashMap<>();
    ground
        .positions()
        .filter(p -> Views.isOwn(p, p.attribution().holders().get(0)))
        .forEach(p -> sizes.merge(Cell.of(ground, p), 1, Integer::sum));
    Map<TopicId, List<Cell>> cells = new LinkedHashMap<>();
    sizes.forEach(
        (cell, size) -> {
          if (size >= FEWEST_OWN) {
            cells.computeIfAbsent(cell.topic(), t -> new ArrayList<>()).add(cell);
          }
        });
    return cells;
  }

  private static Made make(Ground ground, Position claim, List<Cell> cells, Seed seed) {
    Draft draft = Draft.of(ground, ID, claim);
    List<Among> possible =
        cells.stream()
            .sorted(nearest(ground, claim))
            .flatMap(cell -> among(ground, claim, cell).stream())
            .limit(MOST_CELLS)
            .toList();
    if (possible.isEmpty()) {
      return draft.refuse(
          "nobody with two views on its topic provably does not hold it: declare a cell on the"
              + " topic complete, or relate it to what others hold");
    }
    return ask(draft, possible, seed);
  }

  /** In its own reading first, and by whoever is most like its holder. */
  private static Comparator<Cell> nearest(Ground ground, Position claim) {
    return Comparator.<Cell, Boolean>comparing(cell -> !claim.evidence().isIn(cell.reading().id()))
        .thenComparing(Cell::holder, ground.sameOfficeFirst(claim.attribution().holders().get(0)));
  }

  private static Optional<Among> among(Ground ground, Position claim, Cell cell) {
    return ground
        .foreignClaims()
        .to(cell.holder(), claim, cell.reading())
        .map(foreign -> new Among(cell, foreign));
  }

  /** Among the views of him among which it stands out least. */
  private static Made ask(Draft draft, List<Among> possible, Seed seed) {
    Among best = null;
    Distractors.Choice own = new Distractors.Choice(List.of(), FARTHEST);
    for (Among among : possible) {
      Distractors.Choice choice = own(draft, among, seed);
      if (choice.options().size() >= FEWEST_OWN && choice.distance() < own.distance()) {
        best = among;
        own = choice;
      }
    }
    return best == null
        ? draft.refuse(
            "it would stand out among the views of whoever provably does not hold it, or these"
                + " read alike")
        : ask(draft, best, own.options(), seed);
  }

  private static Distractors.Choice own(Draft draft, Among among, Seed seed) {
    Cell cell = among.cell();
    return draft.ofOne(
        stem(draft, cell, seed),
        List.of(among.foreign().option()),
        Views.heldBy(cell.holder(), cell.topic(), cell.reading(), draft.ground())
            .filter(option -> !draft.ground().isAnothersToo(option.text()))
            .map(Candidate::of));
  }

  private static Made ask(Draft draft, Among among, List<Option> own, Seed seed) {
    Cell cell = among.cell();
    Option key = among.foreign().option();
    List<Option> pool = Pool.with(key, own);
    return draft.ask(
        new Query.ForeignTo(cell.holder(), cell.topic(), cell.reading().id()),
        new SingleChoice(stem(draft, cell, seed), pool, key.id(), Pool.shown(pool.size())),
        pool.stream().map(Option::proof));
  }

  private static Stem stem(Draft draft, Cell cell, Seed seed) {
    String name = new Phrases(draft.ground()).name(cell.holder());
    String belongs =
        draft
            .chance(seed)
            .pick(List.of(", belongs to another author?", ", comes from another author?"));
    String ask = "Which of these views, set among those of " + name + belongs;
    String question = draft.ground().pack().topic(cell.topic()).map(Topic::question).orElseThrow();
    return new Stem(Phrases.scope(cell.reading()), ask, question);
  }

  /** What one author holds on one topic in one reading. */
  private record Cell(Reading reading, TopicId topic, AuthorId holder) {

    static Cell of(Ground ground, Position position) {
      return new Cell(
          ground.readingOf(position).orElseThrow(),
          position.stance().topic(),
          position.attribution().holders().get(0));
    }
  }

  /** A claim and those whom it does not belong to. */
  private record Among(Cell cell, Foreign foreign) {}
}
