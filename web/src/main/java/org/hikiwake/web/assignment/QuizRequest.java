package org.hikiwake.web.assignment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.assignment.Quiz;
import org.jspecify.annotations.Nullable;

/** A quiz that a program wants to assign, as JSON. */
@Schema(
    name = "QuizWish",
    description = "Its questions are picked by a blueprint, or are those that are named.")
public record QuizRequest(
    @Schema(required = true, maxLength = Quiz.LONGEST_TITLE) @Nullable String title,
    @Schema(maxLength = Quiz.LONGEST_INSTRUCTIONS) @Nullable String instructions,
    @Nullable Blueprint blueprint,
    @Schema(maxItems = Quiz.MOST_SLOTS) @Nullable List<Asked> questions,
    @Nullable QuizSettings settings,
    @Schema(
            defaultValue = "false",
            description = "Whether students see it at once, for which every question is accepted")
        @Nullable Boolean publish) {

  /** What is to be picked. */
  @Schema(
      name = "QuizBlueprint",
      description = "What to pick; a list that is left out stands for everything.")
  public record Blueprint(
      @Schema(required = true, examples = "\"russia-in-asia\"") @Nullable String pack,
      @Schema(minimum = "1", maximum = "200", defaultValue = "20") @Nullable Integer number,
      @Nullable List<String> readings,
      @Nullable List<String> topics,
      @Nullable List<String> kinds,
      @Schema(
              enumeration = {"any", "easy", "medium", "hard"},
              defaultValue = "any")
          @Nullable String difficulty,
      @Schema(
              enumeration = {"accepted", "passed"},
              defaultValue = "accepted",
              description =
                  "Only what a person has accepted, or all that passed its examination; the latter"
                      + " has to be reviewed before the quiz can be published.")
          @Nullable String among) {}

  /** A question that is named. */
  @Schema(name = "QuizQuestionWish")
  public record Asked(
      @Schema(required = true) @Nullable String pack,
      @Schema(required = true, description = "Its id in the pack") @Nullable String question,
      @Schema(defaultValue = "1", description = "What it is worth, with at most two decimals")
          @Nullable String points,
      @Schema(maxLength = 200, description = "Of a section that begins with it")
          @Nullable String heading) {}
}
