package org.hikiwake.web.marking;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.attempt.Judgement;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Points;
import org.jspecify.annotations.Nullable;

/** What a program says of an answer, as JSON. */
@Schema(name = "MarkWish")
public record MarkRequest(
    @Schema(
            required = true,
            description =
                "For each line of the rubric, in its order: as an exact fraction, or as a decimal"
                    + " with two places at most")
        @Nullable List<@Nullable String> points,
    @Schema(
            maxLength = Mark.LONGEST_NOTE,
            description = "To the student; where a mark is changed, why")
        @Nullable String note,
    @Schema(description = "Whether it is still to be thought over, and does not count")
        @Nullable Boolean draft) {

  /**
   * What is said of the answer.
   *
   * @throws Fault where a number is none
   */
  Judgement judgement() {
    List<@Nullable String> given = points == null ? List.of() : points;
    return new Judgement(
        IntStream.range(0, given.size()).mapToObj(line -> score(given.get(line), line)).toList(),
        note == null ? "" : note.replace("\0", "").strip(),
        Boolean.TRUE.equals(draft));
  }

  private static Score score(@Nullable String written, int line) {
    return Points.read(written)
        .orElseThrow(
            () ->
                new Fault(
                    Kind.UNACCEPTABLE,
                    "points[" + line + "]: Write a number, such as 3/2 or 1.5."));
  }
}
