package org.hikiwake.quiz.assembly;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.version.QuestionId;

/** What earlier forms have used up: their questions, and the statements that those are keyed to. */
final class Spent {

  private final Set<QuestionId> questions = new HashSet<>();
  private final Set<StatementId> statements = new HashSet<>();

  void add(List<Entry> form) {
    form.forEach(entry -> questions.add(entry.candidate().id()));
    form.forEach(entry -> statements.addAll(entry.candidate().clues().keyed()));
  }

  boolean has(Entry entry) {
    Candidate candidate = entry.candidate();
    return questions.contains(candidate.id())
        || !Collections.disjoint(statements, candidate.clues().keyed());
  }
}
