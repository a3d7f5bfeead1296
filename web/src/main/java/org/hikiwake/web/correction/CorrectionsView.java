package org.hikiwake.web.correction;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.site.ForeignTerms;
import org.jspecify.annotations.Nullable;

/**
 * What was corrected in a quiz.
 *
 * @param said the latest first
 * @param done what was done just now; null for nothing
 */
public record CorrectionsView(
    Entered entered, List<SaidView> said, @Nullable Done done, ZoneId zone) {

  /**
   * What was done just now.
   *
   * @param number of the correction
   * @param marked how many marks were given anew
   */
  public record Done(int number, int marked) {}

  /**
   * A correction.
   *
   * @param remedy in a word
   * @param right what is right by it; empty where it says nothing of that
   * @param takenBack the number of the one that it takes back; 0 where it takes none
   * @param inForce whether it counts, and can be taken back
   * @param version the id of the question's version
   */
  public record SaidView(
      int number,
      Stem stem,
      ForeignTerms terms,
      String remedy,
      String right,
      int takenBack,
      String by,
      Instant at,
      String reason,
      boolean inForce,
      String version) {}

  /** Whether what was done just now takes a correction back. */
  public boolean isTakenBack() {
    return done != null
        && said.stream().anyMatch(one -> one.number() == done.number() && one.takenBack() > 0);
  }

  public String address() {
    return CorrectionPages.address(entered.quiz().id());
  }
}
