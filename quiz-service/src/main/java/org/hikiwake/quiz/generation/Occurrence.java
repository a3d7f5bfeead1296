package org.hikiwake.quiz.generation;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.reading.SectionId;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;

/**
 * An event with the words that tell it without its date, as an item to be put in order.
 *
 * @param sections those in which it is told
 */
record Occurrence(Event event, String happening, Set<SectionId> sections) {

  static final Comparator<Occurrence> EARLIEST_FIRST =
      Comparator.comparing(occurrence -> occurrence.event().when().earliest());

  static Stream<Occurrence> of(Event event, Ground ground) {
    return Stream.ofNullable(event.happening())
        .map(told -> new Occurrence(event, told, sections(event, ground)));
  }

  private static Set<SectionId> sections(Event event, Ground ground) {
    return event.evidence().paragraphs().stream()
        .flatMap(
            at ->
                ground.pack().reading(at.reading()).stream().map(r -> r.sectionAt(at.paragraph())))
        .flatMap(Optional::stream)
        .map(Section::id)
        .collect(Collectors.toSet());
  }

  Option item() {
    return new Option(
        Phrases.capitalized(happening),
        Explanations.dated(event, Dated.HAPPENED, event.when().year()),
        new Proof(Rule.STATED, List.of(event.id())));
  }

  /** Those of its reading first, then those nearest in time. */
  Stream<Occurrence> nearestFirst(Stream<Occurrence> others) {
    return others
        .map(other -> new Distant(other, !sharesReading(other), daysTo(other)))
        .sorted(Distant.NEAREST_FIRST)
        .map(Distant::occurrence);
  }

  /** Another, and how far it is from the one; reckoned once, since all are compared with it. */
  private record Distant(Occurrence occurrence, boolean elsewhere, long days) {

    static final Comparator<Distant> NEAREST_FIRST =
        Comparator.comparing(Distant::elsewhere)
            .thenComparingLong(Distant::days)
            .thenComparing(distant -> distant.occurrence.event.id(), Id.ORDER);
  }

  private boolean sharesReading(Occurrence other) {
    return event.evidence().readings().stream()
        .anyMatch(other.event.evidence().readings()::contains);
  }

  private long daysTo(Occurrence other) {
    return Math.abs(
        ChronoUnit.DAYS.between(event.when().earliest(), other.event.when().earliest()));
  }

  /**
   * Whether both may stand in one question: they have something to do with each other, their dates
   * are apart, and one name fits before both.
   */
  boolean goesWith(Occurrence other) {
    return isBeside(other)
        && isApartFrom(other)
        && isNamedLike(other)
        && !happening.equals(other.happening);
  }

  /** Whether one section tells of both, or both are on one topic. */
  private boolean isBeside(Occurrence other) {
    return !Collections.disjoint(sections, other.sections)
        || !Collections.disjoint(event.topics(), other.event.topics());
  }

  /** Whether the last day of the one lies before the first day of the other. */
  private boolean isApartFrom(Occurrence other) {
    return event.when().latest().isBefore(other.event.when().earliest())
        || other.event.when().latest().isBefore(event.when().earliest());
  }

  private boolean isNamedLike(Occurrence other) {
    boolean nameNeeded =
        event.evidence().onlyWithHolderNamed() || other.event.evidence().onlyWithHolderNamed();
    return !nameNeeded || event.attribution().holders().equals(other.event.attribution().holders());
  }
}
