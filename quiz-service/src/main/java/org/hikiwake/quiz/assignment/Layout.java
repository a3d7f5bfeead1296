package org.hikiwake.quiz.assignment;

/**
 * How the questions are put before a student.
 *
 * @param pages whether each has a page of its own, or all stand on one
 * @param navigation whether one may go back
 * @param shuffled whether each student gets the questions of a section in an order of his own
 */
public record Layout(Pages pages, Navigation navigation, boolean shuffled) {

  /** How many questions stand on a page. */
  public enum Pages {
    ONE_EACH,
    ALL_ON_ONE
  }

  /** Which pages can be reached. */
  public enum Navigation {
    FREE,
    /** What was left behind is not seen again before the end. */
    FORWARD_ONLY
  }

  public static Layout usual() {
    return new Layout(Pages.ONE_EACH, Navigation.FREE, true);
  }

  public boolean isOnePage() {
    return pages == Pages.ALL_ON_ONE;
  }

  public boolean isForwardOnly() {
    return navigation == Navigation.FORWARD_ONLY;
  }
}
