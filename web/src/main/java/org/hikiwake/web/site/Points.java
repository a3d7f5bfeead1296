package org.hikiwake.web.site;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.grading.Score;

/** Points as JSON. */
@Schema(name = "Points")
public record Points(
    @Schema(description = "As an exact fraction", pattern = "^-?[0-9]+(/[0-9]+)?$") String exact,
    @Schema(description = "Rounded for those who reckon with decimals", pattern = "^-?[0-9.]+$")
        String decimal) {

  public static Points of(Score score) {
    return new Points(score.toString(), score.decimal());
  }
}
