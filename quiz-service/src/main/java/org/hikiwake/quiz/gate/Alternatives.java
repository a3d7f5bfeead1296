package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hikiwake.quiz.gate.Alternatives.Alternative;

/** The options of an item, or some of them, in the order shown. */
record Alternatives(List<Alternative> all) implements Iterable<Alternative> {

  /** An option, taken apart. */
  record Alternative(Words words, boolean keyed) {

    String text() {
      return words.text();
    }

    String quoted() {
      return Analysis.quoted(text());
    }
  }

  @Override
  public Iterator<Alternative> iterator() {
    return all.iterator();
  }

  int size() {
    return all.size();
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  Alternative get(int place) {
    return all.get(place);
  }

  boolean any(Predicate<Words> test) {
    for (Alternative option : all) {
      if (test.test(option.words())) {
        return true;
      }
    }
    return false;
  }

  boolean every(Predicate<Words> test) {
    return !any(test.negate());
  }

  int count(Predicate<Words> test) {
    int count = 0;
    for (Alternative option : all) {
      count += test.test(option.words()) ? 1 : 0;
    }
    return count;
  }

  Optional<Alternative> first(Predicate<Words> test) {
    for (Alternative option : all) {
      if (test.test(option.words())) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  /** Those of which the test holds. */
  Alternatives which(Predicate<Words> test) {
    List<Alternative> some = new ArrayList<>();
    for (Alternative option : all) {
      if (test.test(option.words())) {
        some.add(option);
      }
    }
    return new Alternatives(some);
  }
}
