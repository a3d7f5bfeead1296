package org.hikiwake.web.attempt;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Ending;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.web.site.Points;
import org.jspecify.annotations.Nullable;

/** An attempt as JSON, as far as who looks may see it. */
@Schema(name = "Attempt")
public record AttemptResource(
    String id,
    String quiz,
    @Schema(description = "Who takes it") String student,
    @Schema(description = "Which of the student's attempts at the quiz it is") int number,
    @Schema(
            enumeration = {"in-progress", "gathering", "submitted", "time-up"},
            description =
                "gathering: its time is up, and what a device kept from before is still taken.")
        String status,
    Instant started,
    @Schema(description = "When its time is up; left out where only its student ends it")
        @Nullable Instant due,
    @Nullable Instant ended,
    @Schema(description = "What it came to; left out where that is not to be seen")
        @Nullable Points score,
    Points possible,
    @Schema(description = "How many answers wait for a person; left out likewise")
        @Nullable Integer awaiting,
    @Schema(description = "When more can be seen; left out where never, or where all is seen")
        @Nullable Instant later,
    @Schema(
            description =
                "Left out where they are not to be seen: while it goes on, only its student sees"
                    + " them")
        @Nullable List<WorkResource> questions) {

  /** While it goes on. */
  static AttemptResource running(Attempt attempt, boolean own, Instant now) {
    List<WorkResource> questions =
        own
            ? attempt.works().stream()
                .map(work -> WorkResource.asked(attempt, work, attempt.isOver(now)))
                .toList()
            : null;
    return of(attempt, now, EnumSet.noneOf(Aspect.class), null, questions);
  }

  /** After the end. */
  static AttemptResource ended(
      Attempt attempt, Set<Aspect> aspects, @Nullable Instant later, Instant now) {
    List<WorkResource> questions =
        aspects.contains(Aspect.ATTEMPT)
            ? attempt.works().stream()
                .map(work -> WorkResource.reviewed(attempt, work, aspects))
                .toList()
            : null;
    return of(attempt, now, aspects, later, questions);
  }

  private static AttemptResource of(
      Attempt attempt,
      Instant now,
      Set<Aspect> aspects,
      @Nullable Instant later,
      @Nullable List<WorkResource> questions) {
    Result result = Result.of(attempt);
    boolean marks = aspects.contains(Aspect.MARKS);
    return new AttemptResource(
        attempt.id().value(),
        attempt.quiz().id().value(),
        attempt.student().value(),
        attempt.number(),
        status(attempt, now),
        attempt.started(),
        attempt.due(),
        attempt.whenEnded().map(Ending::at).orElse(null),
        marks ? Points.of(result.earned()) : null,
        Points.of(result.possible()),
        marks ? result.awaiting() : null,
        later,
        questions);
  }

  /** As a list has it. */
  AttemptResource withoutQuestions() {
    return new AttemptResource(
        id, quiz, student, number, status, started, due, ended, score, possible, awaiting, later,
        null);
  }

  private static String status(Attempt attempt, Instant now) {
    return attempt
        .whenEnded()
        .map(Ending::how)
        .map(Ending.How::word)
        .orElse(attempt.isOver(now) ? "gathering" : "in-progress");
  }
}
