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
 * @param withArticle what it says where the article that it begins with is none
 */
record Answer(String text, List<Reading> readings, List<Wording> withArticle) {

  /**
   * One way to understand an answer.
   *
   * @param rule what had to be done to the answer; normalised where nothing was
   * @param mayHaveTypos not where an "a" was taken for an article: that may be one already
   */
  record Reading(Wording wording, Rule rule, boolean mayHaveTypos) {}

  static Answer of(String text, Naming naming) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    // "A Gabuev" is a person with an initial, in which no article was seen.
    List<Wording> withArticle =
        naming == Naming.PERSON ? List.of() : Folding.withIndefiniteArticle(text);
    boolean certain = withArticle.isEmpty();
    for (Wording wording : Folding.of(text, naming)) {
      add(readings, wording, Rule.NORMALIZED, certain, naming);
    }
    boolean spelled = !Folding.of(text, naming).get(0).isUnspelled();
    for (Wording wording : Folding.romanized(text, naming)) {
      add(readings, wording, Rule.TRANSLITERATED, spelled && certain, naming);
    }
    return new Answer(text, new ArrayList<>(readings.values()), withArticle);
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
