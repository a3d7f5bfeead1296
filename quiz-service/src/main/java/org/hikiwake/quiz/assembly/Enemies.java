package org.hikiwake.quiz.assembly;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Questions that may not stand in one form, since who has read the one knows something of the
 * other's key (enemy items: van der Linden 2005, Linear Models for Optimal Test Design). Two
 * questions are enemies where at least one of these holds, either way round:
 *
 * <ul>
 *   <li>a statement that the key of the one rests on is told by the other: in its stem, in an
 *       option of its pool, or in the feedback, where holder and statement stand together. Sharing
 *       a keyed statement is a case of it. {@link Clues#told} holds what generation used and every
 *       statement whose sentence or claim stands in the question's text word for word.
 *   <li>both are keyed to a statement about the same term, and their families differ: one asks from
 *       the term to its meaning, the other back, or whose term it is.
 *   <li>the stem of the one contains a wording of the other's key, word for word. Names of authors
 *       are left out here: that somebody is named tells nothing by itself, and who says what is
 *       covered by the first rule.
 * </ul>
 *
 * <p>What a reader may infer beyond that is not looked for.
 */
public final class Enemies {

  private Enemies() {}

  /** Two questions that may not stand together, by their places in the given order. */
  public record Pair(int first, int second) {}

  public static boolean are(Candidate one, Candidate other) {
    Clues a = one.clues();
    Clues b = other.clues();
    return meet(a.keyed(), b.told())
        || meet(b.keyed(), a.told())
        || (!one.family().equals(other.family()) && meet(a.terms(), b.terms()))
        || stands(a.keys(), b.stem())
        || stands(b.keys(), a.stem());
  }

  private static boolean meet(Set<?> one, Set<?> other) {
    return !one.isEmpty() && !other.isEmpty() && !Collections.disjoint(one, other);
  }

  private static boolean stands(Set<String> keys, String stem) {
    for (String key : keys) {
      if (stem.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /**
   * All pairs of enemies, each with the earlier question first; found through an index from
   * statements, terms and wordings to questions, so that only pairs that have one in common are
   * ever looked at.
   */
  public static Set<Pair> among(List<Candidate> questions) {
    Set<Pair> pairs = new LinkedHashSet<>();
    CluesIndex index = new CluesIndex(questions);
    for (int i = 0; i < questions.size(); i++) {
      for (int other : new HashSet<>(index.near(questions.get(i)))) {
        if (other != i && are(questions.get(i), questions.get(other))) {
          pairs.add(new Pair(Math.min(i, other), Math.max(i, other)));
        }
      }
    }
    return pairs;
  }

  /** Whether no two of them are enemies. */
  public static boolean absentFrom(Collection<Candidate> questions) {
    return among(List.copyOf(questions)).isEmpty();
  }
}
