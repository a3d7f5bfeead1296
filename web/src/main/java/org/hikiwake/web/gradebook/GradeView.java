package org.hikiwake.web.gradebook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.gradebook.ResultsView.AttemptView;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/**
 * A student in a quiz, with all that led to his grade.
 *
 * @param given beyond the rules for everybody
 * @param history of his excuses, the latest first
 * @param possible the most points that can be set
 * @param set what was set, the latest first
 * @param done what was done just now; empty for nothing
 */
public record GradeView(
    Entered entered,
    Person student,
    CellView cell,
    Accommodation given,
    List<AttemptView> attempts,
    List<SaidView> history,
    String possible,
    List<SetView> set,
    Input input,
    String done,
    ZoneId zone) {

  /**
   * What somebody set.
   *
   * @param mark null where the attempts count again
   * @param before what counted until then; null where nothing did
   * @param fileNumber of the import with which it came; null where it came with none
   */
  public record SetView(
      @Nullable Result mark,
      @Nullable Result before,
      @Nullable Integer fileNumber,
      String reason,
      String by,
      Instant at) {}

  /** What somebody said of an excuse. */
  public record SaidView(boolean excused, String reason, String by, Instant at) {}
}
