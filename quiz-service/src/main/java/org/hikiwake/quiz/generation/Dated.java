package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Chance;

/**
 * A fact whose year can be asked for: what is dated, told without its date.
 *
 * @param asks the ways of asking for its year
 * @param claim what a true or false question says of it, before the year
 * @param told what happened, as the material of a stem
 */
record Dated(KeyFact fact, int year, List<String> asks, String claim, String told) {

  private static final List<String> WHEN_IT_HAPPENED =
      List.of("in which year did this happen?", "which is the year of this event?");
  private static final List<String> SINCE_WHEN =
      List.of("since which year has this been so?", "in which year did this membership begin?");
  private static final List<String> WHEN_PROPOSED =
      List.of("in which year was this proposed?", "which is the year of this proposal?");

  /** The fact with its year; empty where it has none, or no words without it. */
  static Stream<Dated> of(KeyFact fact, Ground ground) {
    Phrases phrases = new Phrases(ground);
    return fact.fold(
        new KeyFact.Cases<>(
            Dated::event,
            quantity -> Stream.empty(),
            definition -> Stream.empty(),
            proposal -> proposal(proposal, phrases),
            membership -> membership(membership, phrases)));
  }

  private static Stream<Dated> event(Event event) {
    return Stream.ofNullable(event.happening())
        .map(Phrases::capitalized)
        .map(
            told ->
                new Dated(event, event.when().year(), WHEN_IT_HAPPENED, "this happened in", told));
  }

  private static Stream<Dated> proposal(Proposal proposal, Phrases phrases) {
    String told =
        Phrases.capitalized(phrases.names(proposal.proposed().proposers()))
            + " proposed "
            + proposal.proposed().what();
    return Stream.ofNullable(proposal.when())
        .map(when -> new Dated(proposal, when.year(), WHEN_PROPOSED, "this was proposed in", told));
  }

  private static Stream<Dated> membership(Membership membership, Phrases phrases) {
    String told =
        Phrases.capitalized(phrases.name(membership.member()))
            + " as part of "
            + phrases.name(membership.whole());
    return Stream.ofNullable(membership.since())
        .map(
            since ->
                new Dated(membership, since.year(), SINCE_WHEN, "this has been so since", told));
  }

  /** A stem that asks for the year, with the holder's name where a caution wants it. */
  Stem stem(Ground ground, Chance chance) {
    String ask = new Phrases(ground).accordingTo(fact) + chance.pick(asks);
    return new Stem(null, Phrases.capitalized(ask), told);
  }

  /** What the fact says, with the year. */
  Explanation why() {
    return Explanations.dated(fact, year);
  }

  /** Whether the stem would tell the year, as an author's name may: "the report of early 2022". */
  boolean tellsItsYear(Ground ground) {
    return (new Phrases(ground).accordingTo(fact) + told).contains(String.valueOf(year));
  }

  /** The other years that the pack gives to the same or to what cannot both be so. */
  Set<Integer> disputed(Ground ground) {
    return Stream.concat(
            ground.nearTo(fact.id()).stream(), ground.contradicting(fact.id()).stream())
        .flatMap(id -> other(id, ground))
        .map(Dated::year)
        .filter(other -> other != year)
        .collect(Collectors.toSet());
  }

  private static Stream<Dated> other(StatementId id, Ground ground) {
    return ground.pack().statement(id).stream()
        .flatMap(s -> s.fold(position -> Stream.<KeyFact>empty(), Stream::of))
        .flatMap(fact -> of(fact, ground));
  }
}
