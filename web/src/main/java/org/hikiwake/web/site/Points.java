package org.hikiwake.web.site;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.grading.Score;
import org.jspecify.annotations.Nullable;

/** Points as JSON. */
@Schema(name = "Points")
public record Points(
    @Schema(description = "As an exact fraction", pattern = "^-?[0-9]+(/[0-9]+)?$") String exact,
    @Schema(description = "Rounded for those who reckon with decimals", pattern = "^-?[0-9.]+$")
        String decimal) {

  private static final Pattern EXACT = Pattern.compile("-?\\d{1,6}(/[1-9]\\d{0,5})?");

  public static Points of(Score score) {
    return new Points(score.toString(), score.decimal());
  }

  /** What a program wrote: {@code 5/2}, {@code 2.5}; nothing where that is no such number. */
  public static Optional<Score> read(@Nullable String text) {
    return Optional.ofNullable(text)
        .flatMap(
            given ->
                EXACT.matcher(given).matches()
                    ? Optional.of(Score.parse(given))
                    : Decimals.read(given));
  }
}
