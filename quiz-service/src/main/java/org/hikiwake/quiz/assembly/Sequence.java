package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.quiz.question.Chance;

/** Puts questions in an order by chance, no two about one author in a row where that can be had. */
final class Sequence {

  private Sequence() {}

  static List<Candidate> of(List<Candidate> questions, Chance chance) {
    List<Candidate> shuffled = chance.shuffled(questions);
    List<Candidate> exchanged = exchanged(shuffled);
    List<Candidate> dealt = dealt(shuffled);
    return repeats(exchanged) <= repeats(dealt) ? exchanged : dealt;
  }

  /** How often one author comes twice in a row. */
  static int repeats(List<Candidate> order) {
    return (int)
        IntStream.range(1, order.size()).filter(i -> alike(order.get(i - 1), order.get(i))).count();
  }

  private static boolean alike(Candidate one, Candidate other) {
    return !Collections.disjoint(one.authors(), other.authors());
  }

  /** The order with as few exchanges of two as bring the repeats down. */
  private static List<Candidate> exchanged(List<Candidate> order) {
    List<Candidate> best = new ArrayList<>(order);
    boolean better = true;
    while (better && repeats(best) > 0) {
      better = exchangeOne(best);
    }
    return best;
  }

  private static boolean exchangeOne(List<Candidate> order) {
    int repeats = repeats(order);
    for (int i = 1; i < order.size(); i++) {
      for (int j = 0; alike(order.get(i - 1), order.get(i)) && j < order.size(); j++) {
        Collections.swap(order, i, j);
        if (repeats(order) < repeats) {
          return true;
        }
        Collections.swap(order, i, j);
      }
    }
    return false;
  }

  /**
   * The order in which the author who is left most often always comes next. Where every question
   * has one author, this has no repeats if any order has none.
   */
  private static List<Candidate> dealt(List<Candidate> order) {
    List<Candidate> left = new ArrayList<>(order);
    List<Candidate> dealt = new ArrayList<>();
    while (!left.isEmpty()) {
      Map<AuthorId, Integer> counts = new HashMap<>();
      left.forEach(q -> q.authors().forEach(a -> counts.merge(a, 1, Integer::sum)));
      Candidate next =
          left.stream()
              .min(
                  Comparator.<Candidate>comparingInt(q -> follows(dealt, q) ? 0 : 1)
                      .thenComparingInt(q -> -most(q, counts)))
              .orElseThrow();
      left.remove(next);
      dealt.add(next);
    }
    return dealt;
  }

  private static boolean follows(List<Candidate> dealt, Candidate next) {
    return dealt.isEmpty() || !alike(dealt.get(dealt.size() - 1), next);
  }

  private static int most(Candidate question, Map<AuthorId, Integer> counts) {
    return question.authors().stream().mapToInt(a -> counts.getOrDefault(a, 0)).max().orElse(0);
  }
}
