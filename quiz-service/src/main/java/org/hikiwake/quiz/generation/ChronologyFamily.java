package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Ordering;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/**
 * In what order did these happen? Each event stands with those nearest to it in time, of which each
 * shares a section or a topic with each other, as long as their dates are certainly apart.
 */
final class ChronologyFamily implements Family {

  private static final FamilyId ID = new FamilyId("chronology");
  private static final int LEAST = 3;
  private static final int MOST = 4;
  private static final List<String> ASKS =
      List.of(
          "in which order did these happen? Put the earliest first.",
          "put these events in order of time, the earliest first.");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    List<Set<StatementId>> asked = new ArrayList<>();
    return ground.facts().events().flatMap(event -> make(ground, event, seed, asked));
  }

  /** Nothing where three of the same events were asked for another of them. */
  private static Stream<Made> make(
      Ground ground, Event event, Seed seed, List<Set<StatementId>> asked) {
    Draft alone = Draft.of(ground, ID, event);
    List<Occurrence> items = Occurrence.of(event, ground).flatMap(o -> around(o, ground)).toList();
    if (items.isEmpty()) {
      return Stream.of(DatedFacts.withoutWords(alone, event));
    }
    if (items.size() < LEAST) {
      return Stream.of(tooFew(alone, items.size() - 1));
    }
    List<Statement> events = items.stream().<Statement>map(Occurrence::event).toList();
    if (asked.stream().anyMatch(others -> isMuchTheSame(events, others))) {
      return Stream.empty();
    }
    asked.add(events.stream().map(Statement::id).collect(Collectors.toSet()));
    return Stream.of(ask(new Draft(ground, ID, events, ""), items, seed));
  }

  private static boolean isMuchTheSame(List<Statement> events, Set<StatementId> others) {
    return events.stream().filter(event -> others.contains(event.id())).count() >= LEAST;
  }

  /** The event and those that go with it, the earliest first. */
  private static Stream<Occurrence> around(Occurrence middle, Ground ground) {
    List<Occurrence> chosen = new ArrayList<>(List.of(middle));
    Stream<Occurrence> events =
        ground
            .facts()
            .near(middle.event())
            .flatMap(Facts::event)
            .flatMap(e -> Occurrence.of(e, ground));
    List<Occurrence> others = middle.nearestFirst(events).toList();
    for (Occurrence other : others) {
      if (chosen.size() < MOST && chosen.stream().allMatch(other::goesWith)) {
        chosen.add(other);
      }
    }
    return chosen.stream().sorted(Occurrence.EARLIEST_FIRST);
  }

  private static Made tooFew(Draft draft, int others) {
    return draft.refuse(
        "only "
            + others
            + " other events of its sections or topics are certainly earlier or later: add events,"
            + " or date them more exactly");
  }

  private static Made ask(Draft draft, List<Occurrence> items, Seed seed) {
    String named = named(draft.ground(), items);
    // Nobody is told what to do "according to" somebody: then it is a question.
    String ask = named.isEmpty() ? draft.chance(seed).pick(ASKS) : named + ASKS.get(0);
    List<Option> options = items.stream().map(Occurrence::item).toList();
    return draft.ask(
        new Query.OrderOf(items.stream().map(o -> o.event().id()).toList()),
        Ordering.of(Stem.of(Phrases.capitalized(ask)), options),
        options.stream().map(Option::proof));
  }

  /** "According to Hsiung, " where one of the events wants the name: then all are of one holder. */
  private static String named(Ground ground, List<Occurrence> items) {
    Phrases phrases = new Phrases(ground);
    return items.stream()
        .map(o -> phrases.accordingTo(o.event()))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }
}
