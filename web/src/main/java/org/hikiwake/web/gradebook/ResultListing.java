package org.hikiwake.web.gradebook;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.gradebook.Changes.Change;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Points;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** Results that have changed, as JSON. */
@Schema(name = "ResultListing")
public record ResultListing(
    List<Line> results,
    @Schema(description = "Send it as since the next time. It is always there.") String next,
    @Schema(description = "Whether there are more than these") boolean more) {

  /** How a student stands in a quiz. */
  @Schema(name = "Result", description = "How a student stands in a quiz, instead of before.")
  public record Line(
      @Schema(description = "The person's id here") String student,
      @Schema(description = "Your own name for the person, where you have one")
          @Nullable String externalId,
      String quiz,
      @Schema(description = "The name under which the quiz was assigned, where it has one")
          @Nullable String quizExternalId,
      @Schema(description = "The latest attempt; left out where there is none")
          @Nullable String attempt,
      @Schema(enumeration = {"not-started", "missed", "in-progress", "handed-in", "time-up"})
          String status,
      @Schema(description = "What counts of all attempts; left out where nothing does yet")
          @Nullable Points score,
      Points possible,
      @Schema(description = "How many answers wait for a person") int awaiting,
      @Schema(
              description =
                  "Whether nothing is still to be added: no answer waits, no attempt runs")
          boolean complete,
      @Schema(description = "How many answers came after the end") long late,
      @Schema(description = "Whether the quiz is left out of what the student is measured by")
          boolean excused,
      @Schema(description = "Whether the score was set by a person, whatever the attempts earned")
          boolean overridden,
      @Schema(description = "When the latest attempt was over") @Nullable Instant ended,
      @Schema(description = "When the change was noticed") Instant changed) {

    static Line of(Change change, @Nullable ExternalId student, @Nullable ExternalId quiz) {
      Reported reported = change.reported();
      Score earned = reported.earned();
      return new Line(
          change.student().value(),
          student == null ? null : student.value(),
          change.quiz().value(),
          quiz == null ? null : quiz.value(),
          reported.attempt(),
          Words.of(reported.state()),
          earned == null ? null : Points.of(earned),
          Points.of(reported.possible()),
          reported.awaiting(),
          reported.isComplete(),
          reported.late(),
          reported.excused(),
          reported.overridden(),
          reported.ended(),
          change.noted());
    }
  }
}
