package org.hikiwake.web.selftest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.behaviour.Calibration;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.quiz.selftest.Summary;
import org.hikiwake.web.site.Words;

/** What a self-test came to, as JSON. */
@Schema(name = "Summary")
public record SummaryResource(
    @Schema(description = "The sum of the marks as an exact fraction: 7, 13/2, -5") String earned,
    @Schema(description = "The most that could be earned by what is marked") String possible,
    @Schema(description = "How many questions a machine has marked") int marked,
    @Schema(description = "How many answers only a person could mark") int awaiting,
    @Schema(description = "How many questions were answered and are not marked yet") int unmarked,
    int unanswered,
    @Schema(description = "How many questions wait for a quiz to close, and count nowhere else")
        int withheld,
    @Schema(description = "For each certainty with which something was answered; else empty")
        List<Level> calibration,
    List<Again> readAgain) {

  /** How a certainty agreed with what was right. */
  @Schema(name = "Calibration")
  public record Level(
      @Schema(minimum = "1", maximum = "3") int certainty,
      int responses,
      @Schema(description = "The mean share that was right: 3/4") String right,
      @Schema(description = "The mean of the marks: 3/4, -2") String mark,
      @Schema(
              enumeration = {"over", "fitting", "under"},
              description = "Whether this is too certain for what was right, or not enough so")
          String fit) {

    static Level of(Calibration calibration) {
      return new Level(
          calibration.certainty().level(),
          calibration.responses(),
          calibration.right().toString(),
          calibration.mark().toString(),
          Words.of(calibration.fit()));
    }
  }

  /** A paragraph to go back to. */
  @Schema(name = "ReadAgain")
  public record Again(String at, int questions) {}

  static SummaryResource of(SelfTest test) {
    Summary summary = Summary.of(test);
    return new SummaryResource(
        summary.earned().toString(),
        summary.possible().toString(),
        summary.marked(),
        summary.awaiting(),
        summary.unmarked(),
        summary.open(),
        summary.withheld(),
        summary.calibration().stream().map(Level::of).toList(),
        summary.readAgain().stream()
            .map(again -> new Again(again.at().toString(), again.questions()))
            .toList());
  }
}
