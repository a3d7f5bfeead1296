package org.hikiwake.web.assignment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** A part of the list of a course's quizzes, as JSON. */
@Schema(name = "QuizListing")
public record QuizListing(
    List<Line> quizzes,
    @Schema(description = "What to ask for the rest with, as after; left out at the end")
        @Nullable String next) {

  /** A quiz in the list. */
  @Schema(name = "QuizLine")
  public record Line(
      String id,
      @Schema(description = "The name under which it was assigned, where it has one")
          @Nullable String externalId,
      int revision,
      String title,
      @Schema(enumeration = {"draft", "coming", "open", "closed"}) String stage,
      @Nullable Instant opens,
      @Nullable Instant closes) {

    static Line of(Quiz quiz, @Nullable ExternalId external, Instant now) {
      return new Line(
          quiz.id().value(),
          external == null ? null : external.value(),
          quiz.revision(),
          quiz.title(),
          Words.of(quiz.stage(now)),
          quiz.rules().window().opens(),
          quiz.rules().window().closes());
    }
  }
}
