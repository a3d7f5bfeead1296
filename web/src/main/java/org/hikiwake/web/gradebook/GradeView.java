package org.hikiwake.web.gradebook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.gradebook.ResultsView.AttemptView;
import org.hikiwake.web.site.Input;

/**
 * A student in a quiz, with all that led to his grade.
 *
 * @param given beyond the rules for everybody
 * @param history of his excuses, the latest first
 */
public record GradeView(
    Entered entered,
    Person student,
    CellView cell,
    Accommodation given,
    List<AttemptView> attempts,
    List<SaidView> history,
    Input input,
    ZoneId zone) {

  /** What somebody said of an excuse. */
  public record SaidView(boolean excused, String reason, String by, Instant at) {}
}
