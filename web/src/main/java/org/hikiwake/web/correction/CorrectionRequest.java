package org.hikiwake.web.correction;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.correction.Correction;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** What a program means to correct, as JSON. */
@Schema(name = "CorrectionWish")
public record CorrectionRequest(
    @Schema(
            required = true,
            description =
                "The id of the version that was asked; the quiz and its challenges have it")
        @Nullable String version,
    @Schema(
            required = true,
            enumeration = {"also-right", "only-right", "full-marks", "left-out", "taken-back"},
            description =
                "What is right as well, or instead; full marks for everybody; to count for nothing;"
                    + " or that an earlier correction of the question is taken back")
        @Nullable String remedy,
    @Schema(ref = "Response", description = "What is right, with the first two")
        @Nullable Response right,
    @Schema(description = "The number of the correction, with the last")
        @Nullable Integer takesBack,
    @Schema(
            required = true,
            minLength = 1,
            maxLength = Correction.LONGEST_REASON,
            description = "The students read it")
        @Nullable String reason) {

  Input input() {
    return Input.empty()
        .with("version", version == null ? "" : version)
        .with("reason", reason == null ? "" : reason);
  }

  /** What is wanted; where something of it is missing, the input is told. */
  Optional<Remedy> wanted(Input input) {
    return switch (remedy == null ? "" : remedy) {
      case Remedies.ALSO_RIGHT -> given(right, input, "right").map(Remedy.AlsoRight::new);
      case Remedies.ONLY_RIGHT -> given(right, input, "right").map(Remedy.OnlyRight::new);
      case Remedies.FULL_MARKS -> Optional.of(new Remedy.FullMarks());
      case Remedies.LEFT_OUT -> Optional.of(new Remedy.LeftOut());
      case Remedies.TAKEN_BACK -> given(takesBack, input, "takesBack").map(Remedy.TakenBack::new);
      default -> {
        input.reject("remedy", "It is one of " + String.join(", ", Remedies.WORDS) + ".");
        yield Optional.empty();
      }
    };
  }

  private <T> Optional<T> given(@Nullable T value, Input input, String field) {
    if (value == null) {
      input.reject(field, "It is needed with " + remedy + ".");
    }
    return Optional.ofNullable(value);
  }

  /** Where in the body that stands which has to be mended. */
  String pointer(String field) {
    boolean isAboutNumber = field.equals("remedy") && Remedies.TAKEN_BACK.equals(remedy);
    return "#/" + (isAboutNumber ? "takesBack" : field);
  }
}
