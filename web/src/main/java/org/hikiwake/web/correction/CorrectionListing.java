package org.hikiwake.web.correction;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.correction.Correction;
import org.hikiwake.quiz.correction.Corrections;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.response.Response;
import org.jspecify.annotations.Nullable;

/** A part of the corrections of a quiz, as JSON. */
@Schema(name = "CorrectionListing")
public record CorrectionListing(
    List<CorrectionResource> corrections,
    @Schema(description = "What to ask for the rest with, as after; left out at the end")
        @Nullable String next) {

  /** That a key was found wrong, or that such a correction was taken back. */
  @Schema(name = "Correction")
  public record CorrectionResource(
      @Schema(description = "In the quiz, counted from 1") int number,
      @Schema(description = "The id of the question in its pack") String question,
      @Schema(description = "The id of its version, as it was asked") String version,
      @Schema(enumeration = {"also-right", "only-right", "full-marks", "left-out", "taken-back"})
          String remedy,
      @Schema(ref = "Response", description = "What is right by it; left out where it says nothing")
          @Nullable Response right,
      @Schema(description = "The number of the correction that it takes back; else left out")
          @Nullable Integer takesBack,
      String reason,
      @Schema(description = "Whether it counts, and can be taken back") boolean inForce,
      @Schema(description = "The id of the person") String by,
      Instant at) {

    static CorrectionResource of(Corrections all, Correction one) {
      return new CorrectionResource(
          one.number(),
          one.version().id().value(),
          QuizJson.idOf(one.version()).value(),
          Remedies.word(one.remedy()),
          Remedies.right(one.remedy()).orElse(null),
          one.remedy() instanceof Remedy.TakenBack back ? back.correction() : null,
          one.reason(),
          all.isInForce(one),
          one.by().value(),
          one.at());
    }

    /** Numbers have at most nine digits. */
    String key() {
      return "%09d".formatted(number);
    }
  }

  /** What was corrected just now. */
  @Schema(name = "CorrectionMade")
  public record Made(
      CorrectionResource correction,
      @Schema(description = "How many marks were given anew") int marked) {}
}
