package org.hikiwake.quiz.assembly;

import java.util.HashMap;
import java.util.Map;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.TermId;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * How much the questions of a form give each other away; nothing exactly where no two of them are
 * {@link Enemies}. Kept in indexes, so that trying another question costs the same in a long form.
 */
final class Clashes {

  private final Map<StatementId, Integer> keyed = new HashMap<>();
  private final Map<StatementId, Integer> told = new HashMap<>();
  private final Map<TermId, Map<FamilyId, Integer>> terms = new HashMap<>();
  private final Map<QuestionId, Clues> all = new HashMap<>();
  private int total;

  int total() {
    return total;
  }

  void add(Candidate question) {
    total += with(question);
    count(question, 1);
    all.put(question.id(), question.clues());
  }

  void remove(Candidate question) {
    all.remove(question.id());
    count(question, -1);
    total -= with(question);
  }

  private void count(Candidate question, int by) {
    Clues clues = question.clues();
    clues.keyed().forEach(s -> keyed.merge(s, by, Clashes::sum));
    clues.told().forEach(s -> told.merge(s, by, Clashes::sum));
    for (TermId term : clues.terms()) {
      terms.computeIfAbsent(term, t -> new HashMap<>()).merge(question.family(), by, Clashes::sum);
    }
  }

  private static @Nullable Integer sum(int count, int by) {
    return count + by == 0 ? null : Integer.valueOf(count + by);
  }

  /** What the question and those that are there give away of each other. */
  int with(Candidate question) {
    Clues clues = question.clues();
    int clashes = 0;
    for (StatementId statement : clues.keyed()) {
      clashes += told.getOrDefault(statement, 0);
    }
    for (StatementId statement : clues.told()) {
      clashes += keyed.getOrDefault(statement, 0);
    }
    for (TermId term : clues.terms()) {
      for (Map.Entry<FamilyId, Integer> asked : terms.getOrDefault(term, Map.of()).entrySet()) {
        clashes += asked.getKey().equals(question.family()) ? 0 : asked.getValue();
      }
    }
    for (Clues other : all.values()) {
      clashes += standing(clues, other) + standing(other, clues);
    }
    return clashes;
  }

  private static int standing(Clues one, Clues other) {
    int standing = 0;
    for (String key : one.keys()) {
      standing += other.stem().contains(key) ? 1 : 0;
    }
    return standing;
  }
}
