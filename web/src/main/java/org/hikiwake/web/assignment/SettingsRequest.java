package org.hikiwake.web.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.assignment.Quiz;
import org.jspecify.annotations.Nullable;

/** What a quiz is to be called and by which rules it is to be taken, as JSON. */
@Schema(name = "QuizSettingsWish", description = "All of it: what is left out is as in a new quiz.")
public record SettingsRequest(
    @Schema(required = true, maxLength = Quiz.LONGEST_TITLE) @Nullable String title,
    @Schema(maxLength = Quiz.LONGEST_INSTRUCTIONS) @Nullable String instructions,
    @Nullable QuizSettings settings) {

  Quiz next(Entered entered) {
    QuizSettings wanted = settings == null ? QuizSettings.usual() : settings;
    return wanted.next(
        entered.quiz(),
        title == null ? "" : title,
        instructions == null ? "" : instructions,
        entered.course().zone());
  }
}
