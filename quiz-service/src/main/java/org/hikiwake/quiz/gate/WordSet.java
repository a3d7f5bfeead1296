package org.hikiwake.quiz.gate;

import java.util.HashSet;
import java.util.Set;

/** Words that are looked for in every text. */
final class WordSet {

  private final Set<String> lowers;
  private final Marks marks = new Marks();

  private WordSet(Set<String> lowers) {
    this.lowers = Set.copyOf(lowers);
    lowers.forEach(lower -> marks.set(Marks.of(lower)));
  }

  /** The words of a text, which is in lower case and has spaces between them. */
  static WordSet of(String text) {
    return new WordSet(Set.of(text.strip().split("\\s+")));
  }

  WordSet and(String more) {
    Set<String> all = new HashSet<>(lowers);
    all.addAll(of(more).lowers);
    return new WordSet(all);
  }

  boolean contains(Word word) {
    return marks.has(word.mark()) && lowers.contains(word.lower());
  }

  boolean contains(String lower) {
    return lowers.contains(lower);
  }
}
