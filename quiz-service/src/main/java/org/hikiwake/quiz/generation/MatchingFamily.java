package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.hikiwake.quiz.question.Matching;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** Sort claims on one topic by their holders; a holder may be used more than once. */
final class MatchingFamily implements Family {

  private static final FamilyId ID = new FamilyId("matching");
  private static final int FEWEST = 3;
  private static final int MOST = 4;

  /** Three of one and one of another would be a question of one name. */
  private static final int MOST_OF_ONE = 2;

  private static final List<String> ASKS =
      List.of("Who holds which view?", "Match each view with whoever holds it.");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    Map<ReadingId, Map<TopicId, List<Position>>> views = views(ground);
    return ground.pack().parts().readings().stream()
        .flatMap(
            reading ->
                views.getOrDefault(reading.id(), Map.of()).values().stream()
                    .filter(positions -> positions.size() >= FEWEST)
                    .map(positions -> make(ground, reading, positions, seed)));
  }

  private static Map<ReadingId, Map<TopicId, List<Position>>> views(Ground ground) {
    Map<ReadingId, Map<TopicId, List<Position>>> views = new HashMap<>();
    ground
        .positions()
        .filter(p -> Phrases.holderMayBeAsked(p) && Phrases.isView(p))
        .filter(p -> p.attribution().holders().size() == 1)
        .forEach(
            p ->
                views
                    .computeIfAbsent(
                        ground.readingOf(p).map(Reading::id).orElseThrow(),
                        unused -> new LinkedHashMap<>())
                    .computeIfAbsent(p.stance().topic(), unused -> new ArrayList<>())
                    .add(p));
    return views;
  }

  private static Made make(Ground ground, Reading reading, List<Position> positions, Seed seed) {
    Topic topic = ground.pack().topic(positions.get(0).stance().topic()).orElseThrow();
    Chance chance = seed.derive(ID.value(), reading.id().value(), topic.id().value()).chance();
    List<Position> chosen = best(ground, reading, chance.shuffled(positions));
    Draft draft = new Draft(ground, ID, List.<Statement>copyOf(chosen), "");
    if (chosen.size() < FEWEST || holders(chosen).size() < 2) {
      return draft.refuse(
          "on \"" + topic.label() + "\" too few claims are provably held by one author only");
    }
    Phrases phrases = new Phrases(ground);
    List<Matching.Pair> pairs =
        chosen.stream()
            .map(p -> new Matching.Pair(ground.ownClaims().option(p), name(phrases, p)))
            .toList();
    Stem stem = new Stem(Phrases.scope(reading), draft.chance(seed).pick(ASKS), topic.label());
    List<String> targets = pairs.stream().map(Matching.Pair::target).distinct().toList();
    return draft.ask(
        new Query.HoldersOf(chosen.stream().map(Position::id).toList(), reading.id()),
        new Matching(stem, pairs, targets),
        pairs.stream().map(pair -> pair.source().proof()));
  }

  private static String name(Phrases phrases, Position position) {
    return Phrases.capitalized(phrases.name(position.attribution().holders().get(0)));
  }

  /** The longest choice by most holders, whichever claim it begins with. */
  private static List<Position> best(Ground ground, Reading reading, List<Position> candidates) {
    List<Position> best = List.of();
    for (int i = 0; i < candidates.size(); i++) {
      List<Position> rotated = new ArrayList<>(candidates);
      Collections.rotate(rotated, -i);
      List<Position> chosen = choose(ground, reading, rotated);
      if (worth(chosen) > worth(best)) {
        best = chosen;
      }
    }
    return best;
  }

  private static int worth(List<Position> chosen) {
    return holders(chosen).size() < 2 ? 0 : 10 * chosen.size() + holders(chosen).size();
  }

  /**
   * Claims such that each is provably held by none of the others' holders, none twice, and two of
   * one holder at most.
   */
  private static List<Position> choose(Ground ground, Reading reading, List<Position> candidates) {
    List<Position> chosen = new ArrayList<>();
    for (Position candidate : candidates) {
      if (chosen.size() < MOST
          && ofOne(candidate, chosen) < MOST_OF_ONE
          && chosen.stream().allMatch(other -> areApart(ground, reading, candidate, other))) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }

  private static long ofOne(Position position, List<Position> chosen) {
    List<AuthorId> holders = position.attribution().holders();
    return chosen.stream().filter(other -> other.attribution().holders().equals(holders)).count();
  }

  private static boolean areApart(Ground ground, Reading reading, Position one, Position other) {
    return !one.claim().equals(other.claim())
        && isForeign(ground, reading, one, other)
        && isForeign(ground, reading, other, one);
  }

  /** Whether it is provably not held by the other's holder, or he is its own. */
  private static boolean isForeign(
      Ground ground, Reading reading, Position position, Position other) {
    AuthorId holder = other.attribution().holders().get(0);
    return position.isHeldBy(holder)
        || new Admission(ground).doesNotHold(holder, position, reading).isPresent();
  }

  private static Set<AuthorId> holders(List<Position> positions) {
    Set<AuthorId> holders = new LinkedHashSet<>();
    positions.forEach(p -> holders.addAll(p.attribution().holders()));
    return holders;
  }
}
