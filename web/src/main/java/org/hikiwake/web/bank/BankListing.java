package org.hikiwake.web.bank;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.jspecify.annotations.Nullable;

/** A part of a pack's questions with how they stand, as JSON. */
@Schema(name = "BankListing")
public record BankListing(
    @Schema(description = "How many questions fit, on all pages together") int total,
    @Schema(
            description =
                "For each filter and each of its values, how many questions that value would leave"
                    + " beside the other filters")
        Map<String, Map<String, Integer>> counts,
    List<Line> questions,
    @Schema(description = "The id to ask for the page after; left out on the last one")
        @Nullable String next) {

  /**
   * A question in the list.
   *
   * @param review what was decided last; null where nobody decided
   */
  @Schema(name = "BankLine")
  public record Line(
      String id,
      String family,
      String kind,
      @Schema(ref = "Stem") Stem stem,
      @Schema(
              enumeration = {"passed", "flawed", "unsound"},
              description = "What came of its examination")
          String result,
      @Schema(description = "The codes of the flaws that the gate found") List<String> findings,
      @Schema(enumeration = {"open", "accepted", "rejected", "changed"}) String state,
      @Schema(description = "Which version it is now") String version,
      @Schema(description = "To decide on it as it is now; its ETag says the same") String revision,
      @Schema(description = "What was decided last; left out where nobody has decided")
          @Nullable ReviewResource review,
      @Schema(description = "How many reports are open") int reports,
      @Schema(description = "Whether it is withheld from students now") boolean withheld) {

    static Line of(Stand stand, @Nullable ReviewResource review) {
      ExaminedQuestion question = stand.examined();
      return new Line(
          question.id(),
          question.family(),
          question.kind(),
          question.stem(),
          question.result(),
          question.findings().stream().map(ExaminedQuestion.Flawed::code).toList(),
          stand.state().word(),
          stand.revision().version(),
          stand.revision().tag(),
          review,
          stand.reports(),
          question.withheld());
    }
  }
}
