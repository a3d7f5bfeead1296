package org.hikiwake.web.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.assignment.Keying;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.attempt.Work;
import org.hikiwake.web.question.Matched;
import org.hikiwake.web.site.Points;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** The marks of an attempt that has ended, as JSON, as far as who looks may see them. */
@Schema(name = "Marks")
public record MarksResource(
    String attempt,
    @Schema(description = "Left out where it is not to be seen, or the attempt goes on")
        @Nullable Points score,
    Points possible,
    @Nullable Integer awaiting,
    @Schema(description = "Left out likewise") @Nullable List<Line> questions) {

  /** What a question earned. */
  @Schema(name = "QuestionMark")
  public record Line(
      int position,
      @Schema(description = "Its place in the quiz, whatever the order in the attempt") int place,
      @Schema(description = "The id of the question in its pack") String question,
      @Schema(description = "Left out where a person has yet to say") @Nullable Points earned,
      Points possible,
      @Schema(enumeration = {"server", "person"}) String by,
      @Schema(description = "To the student, or why it was changed") @Nullable String note,
      @Schema(description = "Why its key was corrected after it had been asked")
          @Nullable String corrected,
      @Schema(
              description =
                  "By which rules what was written was taken or not, as far as that may be told")
          List<MatchedAnswer> matched,
      @Nullable Instant marked) {}

  /** What was written, and by which rule it was taken or not. */
  @Schema(name = "MatchedAnswer")
  public record MatchedAnswer(
      String given,
      @Schema(
              description = "As docs/short-answers.md has them",
              enumeration = {
                "exact",
                "normalized",
                "alias",
                "name-form",
                "transliterated",
                "typo",
                "shared-name",
                "near-another-name",
                "unknown"
              })
          String rule,
      @Schema(description = "What was written, as it was compared") String normalized,
      @Schema(
              description =
                  "The accepted wording that it was held against; left out where none is near, or"
                      + " what is right may not be told")
          @Nullable String wording,
      @Schema(description = "By how many typos it strays from that") int typos) {

    static MatchedAnswer of(Matched matched) {
      return new MatchedAnswer(
          matched.given(),
          Words.of(matched.rule()),
          matched.normalized(),
          matched.wording(),
          matched.typos());
    }
  }

  static MarksResource of(Attempt attempt, Set<Aspect> aspects) {
    Result result = Result.of(attempt);
    boolean marks = attempt.hasEnded() && aspects.contains(Aspect.MARKS);
    boolean each = attempt.hasEnded() && aspects.contains(Aspect.CORRECTNESS);
    return new MarksResource(
        attempt.id().value(),
        marks ? Points.of(result.earned()) : null,
        Points.of(result.possible()),
        marks ? result.awaiting() : null,
        each ? attempt.items().stream().map(item -> line(attempt, item, aspects)).toList() : null);
  }

  private static Line line(Attempt attempt, Item item, Set<Aspect> aspects) {
    Mark mark = attempt.mark(item).orElse(null);
    Work work = attempt.work(item);
    return new Line(
        item.position(),
        item.place(),
        item.slot().version().id().value(),
        attempt.points(item).map(Points::of).orElse(null),
        Points.of(attempt.possible(item)),
        mark == null || mark.isByServer() ? "server" : "person",
        mark == null || mark.note().isEmpty() ? null : mark.note(),
        corrected(item.slot().keying()),
        Matched.told(attempt.compared(work), work.outcome(), aspects).stream()
            .map(MatchedAnswer::of)
            .toList(),
        mark == null ? null : mark.at());
  }

  private static @Nullable String corrected(Keying keying) {
    return keying.isAsAsked() ? null : keying.reason();
  }
}
