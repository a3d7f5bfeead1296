package org.hikiwake.quiz.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.wording.Match.Rule;

/**
 * An answer and the ways to understand it, the plainest first.
 *
 * @param text what was written
 * @param readings the ways
 */
record Answer(String text, List<Reading> readings) {

  /**
   * One way to understand an answer.
   *
   * @param rule what had to be done to the answer; normalised where nothing was
   */
  record Reading(Wording wording, Rule rule, boolean mayHaveTypos) {}

  static Answer of(String text, Naming naming) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (Wording wording : Folding.of(text, naming)) {
      add(readings, wording, Rule.NORMALIZED, true, naming);
    }
    boolean spelled = !Folding.of(text, naming).get(0).isUnspelled();
    for (Wording wording : Folding.romanized(text, naming)) {
      add(readings, wording, Rule.TRANSLITERATED, spelled, naming);
    }
    return new Answer(text, new ArrayList<>(readings.values()));
  }

  private static void add(
      Map<String, Reading> readings, Wording wording, Rule rule, boolean typos, Naming naming) {
    readings.putIfAbsent(wording.key(), new Reading(wording, rule, typos));
    if (naming == Naming.PERSON && !wording.isEmpty()) {
      Wording bare = NameParts.withoutParticles(NameParts.untitled(wording));
      Rule bareRule = rule == Rule.NORMALIZED ? Rule.NAME_FORM : rule;
      readings.putIfAbsent(bare.key(), new Reading(bare, bareRule, typos));
    }
  }

  boolean isEmpty() {
    return readings.get(0).wording().isEmpty();
  }

  String normalized() {
    return readings.get(0).wording().toString();
  }
}
