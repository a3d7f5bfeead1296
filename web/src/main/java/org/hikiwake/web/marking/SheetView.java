package org.hikiwake.web.marking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.attempt.ReviewedView;
import org.hikiwake.web.site.CitationView;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/**
 * An answer with the rubric by which it is marked.
 *
 * @param written the text of an essay; null for other answers
 * @param lines the rubric; its fields are {@code points.0} and so on
 * @param input what stands in the form
 * @param overtaken whether somebody else was faster
 * @param seen how many marks are on the answer
 * @param place where it lies among those that wait; null where a machine marked it
 * @param student his name; null while it is not to be known
 * @param history what was said of it before, the latest first
 * @param from where it leads back to: {@code result}, or empty for the pile
 * @param done what was done just now, in a word; empty for nothing
 */
public record SheetView(
    Entered entered,
    Attempt attempt,
    Item item,
    ReviewedView question,
    @Nullable Written written,
    List<LineView> lines,
    String most,
    Input input,
    boolean overtaken,
    int seen,
    @Nullable PlaceView place,
    @Nullable String student,
    boolean names,
    List<SaidView> history,
    String from,
    String done,
    ZoneId zone) {

  /**
   * A line of the rubric.
   *
   * @param name of the criterion; empty where there is only one
   * @param field the name of the field for its points
   * @param step by which the arrows count
   * @param least the fewest points that it can earn
   */
  public record LineView(
      String name,
      String looksFor,
      List<CitationView> citations,
      String field,
      String least,
      String most,
      String step) {}

  /**
   * Where an answer lies on its pile.
   *
   * @param previous the address of the one before it; null for none
   * @param next likewise
   * @param nextWaiting the address of the next that waits; null where none does
   */
  public record PlaceView(
      int place,
      int of,
      long waiting,
      @Nullable String previous,
      @Nullable String next,
      @Nullable String nextWaiting) {}

  /**
   * What was said of the answer.
   *
   * @param by who said it; null for the server
   * @param correction by which the server marked it; 0 for none
   * @param points null where it says nothing yet, or is not to be seen before one has said
   *     something oneself
   */
  public record SaidView(
      @Nullable String by,
      boolean own,
      Instant at,
      boolean draft,
      boolean hidden,
      int correction,
      @Nullable String points,
      String note) {}

  public String address() {
    return Addresses.sheet(attempt.id(), item.position());
  }

  /** Whether a name could be shown that is not. */
  public boolean isBlind() {
    return student == null;
  }

  /** Whether anything is hidden until one has a draft of one's own. */
  public boolean isHiding() {
    return history.stream().anyMatch(SaidView::hidden);
  }
}
