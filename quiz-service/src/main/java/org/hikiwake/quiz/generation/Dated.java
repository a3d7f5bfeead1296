package org.hikiwake.quiz.generation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;

/**
 * A fact whose year can be asked for: what is dated, told without its date.
 *
 * @param ask for its year
 * @param claim what is said of it, before the year
 * @param told what happened, as the material of a stem
 */
record Dated(KeyFact fact, int year, String ask, String claim, String told) {

  /** What is said of an event, before its year. */
  static final String HAPPENED = "this happened in";

  private static final String WHEN_IT_HAPPENED = "in which year did this happen?";
  private static final String BEGAN = "this began in";
  private static final String WHEN_IT_BEGAN = "in which year did this begin?";

  /** The year after such a word may date something else: "After the attacks of … 2001 …". */
  private static final Pattern DATES_ANOTHER = Pattern.compile("\\b(?i:after|before)\\b");

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
        .map(told -> new Dated(event, event.when().year(), WHEN_IT_HAPPENED, HAPPENED, told));
  }

  private static Stream<Dated> proposal(Proposal proposal, Phrases phrases) {
    String told =
        Phrases.capitalized(phrases.names(proposal.proposed().proposers()))
            + " proposed "
            + proposal.proposed().what();
    return Stream.ofNullable(proposal.when())
        .map(when -> new Dated(proposal, when.year(), WHEN_IT_HAPPENED, HAPPENED, told));
  }

  private static Stream<Dated> membership(Membership membership, Phrases phrases) {
    String told =
        "The membership of "
            + phrases.name(membership.member())
            + " in "
            + phrases.name(membership.whole());
    return Stream.ofNullable(membership.since())
        .map(since -> new Dated(membership, since.year(), WHEN_IT_BEGAN, BEGAN, told));
  }

  /** A stem that asks for the year, with the holder's name where a caution wants it. */
  Stem stem(Ground ground) {
    return new Stem(null, Phrases.capitalized(new Phrases(ground).accordingTo(fact) + ask), told);
  }

  /** The fact's sentence with this year in the place of its own, where that stands there once. */
  Optional<String> saying(int other) {
    return Blank.of(List.of(String.valueOf(year)), fact.sentence())
        .filter(blank -> !blank.isBound())
        .filter(blank -> !DATES_ANOTHER.matcher(blank.before()).find())
        .map(blank -> blank.with(BigDecimal.valueOf(other)));
  }

  /** What the fact says, with the year. */
  Explanation why() {
    return Explanations.dated(fact, claim, year);
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
