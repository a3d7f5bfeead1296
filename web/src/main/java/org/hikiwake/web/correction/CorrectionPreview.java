package org.hikiwake.web.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.correction.Move;
import org.hikiwake.quiz.correction.Move.Direction;
import org.hikiwake.quiz.correction.Preview;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Points;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** Who would move by a correction, as JSON. */
@Schema(name = "CorrectionPreview")
public record CorrectionPreview(
    @Schema(description = "How many attempts go up") long up,
    long down,
    @Schema(description = "How many have ended and come to the same") long unmoved,
    @Schema(description = "How many answers a person marked, whose marks stay") long kept,
    @Schema(description = "How many go on; they are marked by it when they end") long running,
    @Schema(description = "Those who lose come first") List<Moved> moves) {

  /** What a correction makes of an attempt. */
  @Schema(name = "CorrectionMove")
  public record Moved(
      String attempt,
      @Schema(description = "The person's id here") String student,
      @Schema(description = "Your own name for the person, where you have one")
          @Nullable String externalId,
      @Schema(
              enumeration = {"up", "down", "none"},
              description = "By the share of what is possible")
          String direction,
      Sum before,
      Sum after) {

    private static Moved of(Move move, Map<PersonId, ExternalId> externals) {
      PersonId student = new PersonId(move.attempt().student().value());
      ExternalId external = externals.get(student);
      return new Moved(
          move.attempt().id().value(),
          student.value(),
          external == null ? null : external.value(),
          Words.of(move.direction()),
          Sum.of(move.before()),
          Sum.of(move.after()));
    }
  }

  /** What an attempt comes to. */
  @Schema(name = "AttemptSum")
  public record Sum(
      Points earned,
      Points possible,
      @Schema(description = "How many answers wait for a person") int awaiting) {

    private static Sum of(Result result) {
      return new Sum(Points.of(result.earned()), Points.of(result.possible()), result.awaiting());
    }
  }

  private static final Comparator<Move> DOWN_FIRST =
      Comparator.comparing((Move move) -> move.direction() != Direction.DOWN)
          .thenComparing(move -> move.attempt().id().value());

  static CorrectionPreview of(Preview preview, Map<PersonId, ExternalId> externals) {
    return new CorrectionPreview(
        preview.going(Direction.UP),
        preview.going(Direction.DOWN),
        preview.unmoved(),
        preview.kept(),
        preview.running(),
        preview.moves().stream()
            .sorted(DOWN_FIRST)
            .map(move -> Moved.of(move, externals))
            .toList());
  }
}
