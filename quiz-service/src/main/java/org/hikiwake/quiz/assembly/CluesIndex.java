package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.TermId;

/** From what questions tell and ask to the questions, by their places. */
final class CluesIndex {

  private final Map<StatementId, List<Integer>> telling = new HashMap<>();
  private final Map<TermId, List<Integer>> about = new HashMap<>();
  private final PhraseIndex<Integer> keys = new PhraseIndex<>();

  CluesIndex(List<Candidate> questions) {
    for (int i = 0; i < questions.size(); i++) {
      int place = i;
      Clues clues = questions.get(i).clues();
      clues.told().forEach(s -> telling.computeIfAbsent(s, x -> new ArrayList<>()).add(place));
      clues.terms().forEach(t -> about.computeIfAbsent(t, x -> new ArrayList<>()).add(place));
      clues.keys().forEach(key -> keys.add(key, place));
    }
  }

  /**
   * The questions that may be enemies of this one, a question several times where several things
   * make it so. Each pair of enemies is near in one direction at least.
   */
  List<Integer> near(Candidate question) {
    Clues clues = question.clues();
    List<Integer> near = new ArrayList<>(keys.in(clues.stem()));
    clues.keyed().forEach(s -> near.addAll(telling.getOrDefault(s, List.of())));
    clues.terms().forEach(t -> near.addAll(about.getOrDefault(t, List.of())));
    return near;
  }
}
