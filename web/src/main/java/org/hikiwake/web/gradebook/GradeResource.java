package org.hikiwake.web.gradebook;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Points;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** A student's grade in a quiz, as JSON, for those who teach the course. */
@Schema(name = "Grade")
public record GradeResource(
    String quiz,
    @Schema(description = "The name under which the quiz was assigned, where it has one")
        @Nullable String quizExternalId,
    @Schema(enumeration = {"not-started", "missed", "in-progress", "handed-in", "time-up"})
        String status,
    @Schema(description = "What counts; left out where nothing does yet") @Nullable Points score,
    Points possible,
    @Schema(description = "How many answers wait for a person") int awaiting,
    @Schema(description = "Whether nothing is still to be added: no answer waits, no attempt runs")
        boolean complete,
    @Schema(description = "How many answers came after the end") long late,
    @Schema(description = "Left out where the quiz counts for the student")
        @Nullable ExcuseResource excuse,
    @Schema(description = "Left out where what counts is what the attempts earned")
        @Nullable SetMarkResource mark,
    @Schema(description = "In their order") List<AttemptLine> attempts) {

  /** What one attempt came to. */
  @Schema(name = "GradedAttempt")
  public record AttemptLine(
      String attempt,
      @Schema(description = "Left out while it goes on") @Nullable Points score,
      Points possible) {

    static AttemptLine of(Attempt attempt) {
      Result result = Result.of(attempt);
      return new AttemptLine(
          attempt.id().value(),
          attempt.hasEnded() ? Points.of(result.earned()) : null,
          Points.of(result.possible()));
    }
  }

  /** That somebody excused the student, or took that back. */
  @Schema(name = "Excuse")
  public record ExcuseResource(
      @Schema(description = "false where it was taken back") boolean excused,
      @Schema(description = "For those who teach the course; the student does not see it")
          String reason,
      @Schema(description = "The id of the person who said it") String by,
      Instant at) {

    static ExcuseResource of(Excuse excuse) {
      return new ExcuseResource(
          excuse.excused(), excuse.reason(), excuse.actor().value(), excuse.at());
    }
  }

  /** That somebody set the mark, whatever the attempts earned, or let them count again. */
  @Schema(name = "SetMark")
  public record SetMarkResource(
      @Schema(description = "Left out where the attempts count again") @Nullable Points score,
      @Schema(description = "Left out likewise") @Nullable Points possible,
      @Schema(description = "What counted until then; left out where nothing did")
          @Nullable Points before,
      @Schema(description = "The number of the import with which it came; left out for none")
          @Nullable Integer importNumber,
      @Schema(description = "The student reads it") String reason,
      @Schema(description = "The id of the person who said it") String by,
      Instant at) {

    static SetMarkResource of(SetMark mark) {
      Result result = mark.result();
      Result before = mark.before();
      return new SetMarkResource(
          result == null ? null : Points.of(result.earned()),
          result == null ? null : Points.of(result.possible()),
          before == null ? null : Points.of(before.earned()),
          mark.fileNumber(),
          mark.reason(),
          mark.actor().value(),
          mark.at());
    }
  }

  /**
   * A grade as it stands.
   *
   * @param external the name under which the quiz was assigned
   * @param excuse in force; null for none
   * @param set the mark that is set; null for none
   */
  static GradeResource of(
      Grade grade,
      @Nullable ExternalId external,
      @Nullable Excuse excuse,
      @Nullable SetMark set,
      Instant now) {
    Reported reported = Reported.of(grade, now);
    Score earned = reported.earned();
    return new GradeResource(
        grade.quiz().id().value(),
        external == null ? null : external.value(),
        Words.of(reported.state()),
        earned == null ? null : Points.of(earned),
        Points.of(reported.possible()),
        reported.awaiting(),
        reported.isComplete(),
        reported.late(),
        excuse == null ? null : ExcuseResource.of(excuse),
        set == null ? null : SetMarkResource.of(set),
        grade.attempts().stream().map(AttemptLine::of).toList());
  }
}
