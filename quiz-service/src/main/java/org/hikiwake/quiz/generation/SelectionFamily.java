package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.MultipleChoice;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** Select all that the author holds on the topic, among what others hold on it. */
final class SelectionFamily implements Family {

  private static final FamilyId ID = new FamilyId("selection");
  private static final int MOST_RIGHT = 3;

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    Map<Cell, List<Position>> cells = new LinkedHashMap<>();
    ground
        .positions()
        .filter(p -> p.evidence().mayBeAsked() && Phrases.isView(p))
        .filter(p -> p.attribution().holders().size() == 1)
        .forEach(p -> cells.computeIfAbsent(Cell.of(ground, p), c -> new ArrayList<>()).add(p));
    return cells.entrySet().stream()
        .filter(e -> e.getValue().size() >= 2)
        .map(e -> make(ground, e.getKey(), e.getValue(), seed));
  }

  private static Made make(Ground ground, Cell cell, List<Position> own, Seed seed) {
    Draft draft = new Draft(ground, ID, List.<Statement>copyOf(own), "");
    Reading reading = ground.pack().reading(cell.reading()).orElseThrow();
    List<Option> right =
        Pool.wrong(Views.heldBy(cell.holder(), cell.topic(), reading, ground)).stream()
            .limit(MOST_RIGHT)
            .toList();
    Stem stem = stem(ground, cell, reading, draft.chance(seed));
    List<Option> wrong = draft.wrong(stem, right, ground.foreignClaims().likest(own.get(0)));
    if (wrong.size() < Pool.LEAST_WRONG) {
      return draft.refuse(
          "only " + wrong.size() + " views of others on the topic are provably not this holder's");
    }
    if (Giveaway.marks(ground, cell.holder(), right, wrong)) {
      return draft.refuse("of the claims only its own name the holder: word them without the name");
    }
    List<Option> pool = new ArrayList<>(right);
    pool.addAll(wrong);
    Set<PartId> keys =
        right.stream().map(Option::id).collect(Collectors.toCollection(HashSet::new));
    return draft.ask(
        new Query.ViewOf(cell.holder(), cell.topic(), reading.id()),
        new MultipleChoice(stem, pool, keys, pool.size()),
        pool.stream().map(Option::proof));
  }

  private static Stem stem(Ground ground, Cell cell, Reading reading, Chance chance) {
    Phrases phrases = new Phrases(ground);
    Topic topic = ground.pack().topic(cell.topic()).orElseThrow();
    String verb = phrases.plural(List.of(cell.holder())) ? " hold" : " holds";
    return new Stem(
        Phrases.scope(reading),
        chance.pick(
            List.of(
                "Select every view that " + phrases.name(cell.holder()) + verb + " on this topic.",
                "Which of these views "
                    + phrases.does(cell.holder())
                    + " hold on this topic? Select every one.")),
        topic.label());
  }

  /** All that one author holds on one topic in one reading. */
  private record Cell(ReadingId reading, TopicId topic, AuthorId holder) {

    static Cell of(Ground ground, Position position) {
      return new Cell(
          ground.readingOf(position).map(Reading::id).orElseThrow(),
          position.stance().topic(),
          position.attribution().holders().get(0));
    }
  }
}
