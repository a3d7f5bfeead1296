package org.hikiwake.web.selftest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.quiz.selftest.Summary;

/** What a self-test came to, as JSON. */
@Schema(name = "Summary")
public record SummaryResource(
    @Schema(description = "The sum of the scores as an exact fraction: 7, 13/2") String earned,
    @Schema(description = "How many answers were marked: the most that could be earned") int marked,
    int awaiting,
    int unanswered,
    List<Again> readAgain) {

  /** A paragraph to go back to. */
  @Schema(name = "ReadAgain")
  public record Again(String at, int questions) {}

  static SummaryResource of(SelfTest test) {
    Summary summary = Summary.of(test);
    return new SummaryResource(
        summary.earned().toString(),
        summary.marked(),
        summary.awaiting(),
        summary.open(),
        summary.readAgain().stream()
            .map(again -> new Again(again.at().toString(), again.questions()))
            .toList());
  }
}
