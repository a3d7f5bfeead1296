package org.hikiwake.quiz.selftest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * Chooses questions for a self-test: from each family in turn, and no two that rest on the same
 * statement, since the feedback on one would give the other away.
 */
final class Choosing {

  private final Set<StatementId> asked = new HashSet<>();
  private final List<QuestionVersion> chosen = new ArrayList<>();

  private Choosing() {}

  /** So many questions as there are, up to the length of the wish. */
  static List<QuestionVersion> choose(Bank bank, Wish wish, Chance chance) {
    Map<FamilyId, Deque<QuestionVersion>> byFamily = new LinkedHashMap<>();
    for (QuestionVersion version : chance.shuffled(bank.matching(wish).toList())) {
      byFamily
          .computeIfAbsent(version.provenance().family(), family -> new ArrayDeque<>())
          .add(version);
    }
    Choosing choosing = new Choosing();
    choosing.take(byFamily, wish.length());
    return chance.shuffled(choosing.chosen);
  }

  private void take(Map<FamilyId, Deque<QuestionVersion>> byFamily, int length) {
    boolean left = true;
    while (left && chosen.size() < length) {
      left = false;
      for (Deque<QuestionVersion> family : byFamily.values()) {
        if (chosen.size() < length) {
          left |= takeOne(family);
        }
      }
    }
  }

  private boolean takeOne(Deque<QuestionVersion> family) {
    while (!family.isEmpty()) {
      QuestionVersion next = family.remove();
      List<StatementId> keyed = next.provenance().keyed();
      if (keyed.stream().noneMatch(asked::contains)) {
        asked.addAll(keyed);
        chosen.add(next);
        return true;
      }
    }
    return false;
  }
}
