package org.hikiwake.web.marking;

import java.util.List;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.site.ForeignTerms;

/**
 * What of a quiz is to be marked by hand, question by question.
 *
 * @param done what was done just now, in a word; empty for nothing
 */
public record PilesView(Entered entered, List<PileView> piles, String done) {

  /**
   * The answers to one question.
   *
   * @param start the address of the first that waits, or of the first at all
   */
  public record PileView(
      Stem stem, ForeignTerms terms, long waiting, int of, String start, List<Place> places) {

    public long marked() {
      return of - waiting;
    }
  }

  /** One answer among them. */
  public record Place(int number, String address, boolean waits) {}

  public long waiting() {
    return piles.stream().mapToLong(PileView::waiting).sum();
  }
}
