package org.hikiwake.web.gradebook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.site.ForeignTerms;
import org.jspecify.annotations.Nullable;

/**
 * What came of a quiz so far.
 *
 * @param waiting how many answers wait for a person; like challenges, also those of who has left
 *     the course, since the pages that this leads to have them
 * @param challenges how many answers' marks were challenged
 * @param challengesWaiting how many of them wait
 * @param corrections how many keys were corrected
 */
public record ResultsView(
    Entered entered,
    List<RowView> rows,
    Summary summary,
    List<AskedView> questions,
    long waiting,
    long challenges,
    long challengesWaiting,
    int corrections,
    Instant now,
    ZoneId zone) {

  /**
   * A student with what he got, and his attempts.
   *
   * @param given beyond the rules for everybody
   */
  public record RowView(
      Person student, Accommodation given, CellView cell, List<AttemptView> attempts) {}

  /**
   * An attempt.
   *
   * @param earned null while it goes on
   */
  public record AttemptView(int number, String address, @Nullable String earned, String possible) {}

  /**
   * The class as a whole.
   *
   * @param mean of what counts, in points of the quiz as it is now; null where nothing does
   */
  public record Summary(
      int students,
      long started,
      long handedIn,
      @Nullable String mean,
      @Nullable String meanPercent,
      @Nullable String median,
      @Nullable String medianPercent,
      String possible) {}

  /**
   * How often a question earned all that it could, at the first attempts.
   *
   * @param version the id of its version
   */
  public record AskedView(
      int place,
      Stem stem,
      ForeignTerms terms,
      int full,
      int marked,
      String percent,
      String version,
      boolean counts) {}
}
