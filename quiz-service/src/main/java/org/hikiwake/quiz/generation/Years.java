package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;

/**
 * Wrong years for a fact: those of other facts next to it first, then the nearest, and none that
 * its text could not know of. A date lies within one year, so that every other year is wrong.
 */
final class Years {

  /** A year further off tempts nobody. */
  private static final int FURTHEST = 5;

  private static final List<String> COUNTED =
      List.of("One year", "Two years", "Three years", "Four years", "Five years");

  private static final int WRONG = Pool.SHOWN - 1;

  private final Dated dated;
  private final int last;
  private final Set<Integer> disputed;
  private final Map<Integer, Dated> known = new HashMap<>();

  Years(Dated dated, Ground ground) {
    this.dated = dated;
    last = last(dated.fact(), ground);
    disputed = dated.disputed(ground);
    ground
        .facts()
        .near(dated.fact())
        .flatMap(fact -> Dated.of(fact, ground))
        .forEach(other -> known.putIfAbsent(other.year(), other));
  }

  /** The year of the latest reading in which the fact stands. */
  private static int last(KeyFact fact, Ground ground) {
    return fact.evidence().readings().stream()
        .map(id -> ground.pack().reading(id).orElseThrow())
        .mapToInt(reading -> reading.publication().date().year())
        .max()
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * So many years before the right one and so many after it that, over all seeds, the right one is
   * as often the first in the sequence as the second or the last; where the text is not so much
   * later than the fact, there are fewer after it.
   */
  List<Option> wrong(Chance chance) {
    int fewest = WRONG - (int) candidates(1).limit(WRONG).count();
    int before = chance.pick(IntStream.rangeClosed(fewest, WRONG).boxed().toList());
    return Stream.concat(
            candidates(-1).limit(before).sorted(), candidates(1).limit(WRONG - before).sorted())
        .map(this::wrong)
        .toList();
  }

  /** The likeliest wrong years, as the false form of a true or false question puts them. */
  List<Integer> mistaken() {
    return Stream.of(-1, 1).flatMap(direction -> candidates(direction).limit(WRONG)).toList();
  }

  private Stream<Integer> candidates(int direction) {
    return IntStream.rangeClosed(1, FURTHEST)
        .mapToObj(distance -> dated.year() + direction * distance)
        .filter(year -> year <= last && !disputed.contains(year))
        .sorted(
            Comparator.<Integer, Boolean>comparing(year -> !known.containsKey(year))
                .thenComparing(year -> Math.abs(year - dated.year())));
  }

  Option right() {
    return new Option(
        String.valueOf(dated.year()),
        dated.why(),
        new Proof(Rule.STATED, List.of(dated.fact().id())));
  }

  private Option wrong(int year) {
    return new Option(String.valueOf(year), whyNot(year), proofAgainst(year));
  }

  /** What did happen in that year, and when this happened. */
  Explanation whyNot(int year) {
    Explanation when = dated.why();
    Explanation not = new Explanation(farOff(year) + ": " + when.text(), when.citations());
    Dated other = known.get(year);
    return other == null
        ? not
        : not.and(
            Explanations.elsewhere(
                year + " is the year of something else: " + other.fact().sentence(), other.fact()));
  }

  /** "One year too early", "Three years too late". */
  private String farOff(int year) {
    int distance = Math.abs(year - dated.year());
    return COUNTED.get(distance - 1) + (year < dated.year() ? " too early" : " too late");
  }

  Proof proofAgainst(int year) {
    List<KeyFact> used = new ArrayList<>(List.of(dated.fact()));
    Stream.ofNullable(known.get(year)).map(Dated::fact).forEach(used::add);
    return new Proof(Rule.OTHER_DATE, used.stream().map(KeyFact::id).toList());
  }
}
