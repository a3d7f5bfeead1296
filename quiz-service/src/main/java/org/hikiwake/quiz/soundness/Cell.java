package org.hikiwake.quiz.soundness;

import java.util.List;

/**
 * What an author holds on a topic in a reading.
 *
 * @param complete whether that is all that he says on it there
 * @param notHeld what is proved by it of anything that is near nothing of his
 */
record Cell(List<Said> views, boolean complete, Judgement notHeld) {

  /** Where he holds nothing and nothing is declared. */
  static final Cell NONE = open(List.of());

  static Cell complete(List<Said> views) {
    return new Cell(views, true, Judgement.wrong(Rule.COMPLETE_CELL, askable(views)));
  }

  static Cell open(List<Said> views) {
    return new Cell(views, false, Judgement.unproved(Rule.OPEN_CELL));
  }

  static Said[] askable(List<Said> views) {
    return views.stream().filter(Said::mayBeAsked).toArray(Said[]::new);
  }
}
