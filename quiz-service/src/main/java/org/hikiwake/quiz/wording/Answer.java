package org.hikiwake.quiz.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.quiz.wording.Match.Rule;

/**
 * An answer and the ways to understand it, the plainest first.
 *
 * @param text what was written
 * @param readings the ways
 * @param asItStands its words with every article but "the", which another's name may begin with
 */
record Answer(String text, List<Reading> readings, List<Wording> asItStands) {

  /**
   * One way to understand an answer.
   *
   * @param rule what had to be done to the answer; normalised where nothing was
   * @param mayHaveTypos not where an "a" or a particle is left out, which may be part of a word
   */
  record Reading(Wording wording, Rule rule, boolean mayHaveTypos) {}

  static Answer of(String text, Naming naming) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    List<Wording> asItStands = Folding.of(text, Naming.PERSON);
    List<Wording> wordings = Folding.of(text, naming);
    boolean whole = asItStands.containsAll(wordings);
    for (Wording wording : wordings) {
      add(readings, wording, Rule.NORMALIZED, whole, naming);
    }
    boolean spelled = whole && !wordings.get(0).isUnspelled();
    for (Wording wording : Folding.romanized(text, naming)) {
      add(readings, wording, Rule.TRANSLITERATED, spelled, naming);
    }
    return new Answer(text, new ArrayList<>(readings.values()), asItStands);
  }

  private static void add(
      Map<String, Reading> readings, Wording wording, Rule rule, boolean typos, Naming naming) {
    readings.putIfAbsent(wording.key(), new Reading(wording, rule, typos));
    if (naming == Naming.PERSON && !wording.isEmpty()) {
      Wording untitled = NameParts.untitled(wording);
      Wording bare = NameParts.withoutParticles(untitled);
      Rule bareRule = rule == Rule.NORMALIZED ? Rule.NAME_FORM : rule;
      readings.putIfAbsent(untitled.key(), new Reading(untitled, bareRule, typos));
      readings.putIfAbsent(bare.key(), new Reading(bare, bareRule, false));
    }
  }

  /** The keys by which it is understood with fewer liberties than in a reading. */
  Stream<String> plainerThan(Reading reading) {
    return Stream.concat(asItStands.stream(), readings.stream().map(Reading::wording))
        .map(Wording::key)
        .takeWhile(key -> !key.equals(reading.wording().key()));
  }

  boolean isEmpty() {
    return readings.get(0).wording().isEmpty();
  }

  String normalized() {
    return readings.get(0).wording().toString();
  }
}
