package org.hikiwake.quiz.generation;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.quiz.version.FamilyId;

/** What the families that ask for years go through, and what they refuse alike. */
final class DatedFacts {

  private DatedFacts() {}

  /** A question or a refusal for every event, and a question for every other fact with a date. */
  static Stream<Made> make(Ground ground, FamilyId family, BiFunction<Draft, Dated, Made> ask) {
    return ground
        .facts()
        .all()
        .flatMap(fact -> make(Draft.of(ground, family, fact), fact, ask).stream());
  }

  private static Optional<Made> make(
      Draft draft, KeyFact fact, BiFunction<Draft, Dated, Made> ask) {
    return Dated.of(fact, draft.ground())
        .findFirst()
        .map(
            dated ->
                dated.tellsItsYear(draft.ground())
                    ? draft.refuse("its wording tells the year: word it without")
                    : ask.apply(draft, dated))
        .or(() -> Facts.event(fact).findFirst().map(event -> withoutWords(draft, event)));
  }

  /** Why an event is not asked about by its date. */
  static Made withoutWords(Draft draft, Event event) {
    return draft.refuse(
        event.id() + " has no words without its date: add happening, a noun phrase without year");
  }
}
