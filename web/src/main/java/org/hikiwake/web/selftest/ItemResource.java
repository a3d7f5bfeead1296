package org.hikiwake.web.selftest;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.behaviour.Shown;
import org.hikiwake.quiz.behaviour.Try;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.selftest.Item;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.web.question.Verdict;
import org.jspecify.annotations.Nullable;

/** A question of a self-test as JSON: what is presented, and what may be told of its answer. */
@Schema(name = "SelfTestQuestion")
public record ItemResource(
    int position,
    @Schema(ref = "Question") PresentedVariant question,
    @Schema(
            enumeration = {"unanswered", "answered", "right", "partly", "wrong", "open-ended"},
            description =
                "How the latest response came out. answered: it is marked at the end."
                    + " open-ended: only a person could mark it.")
        String verdict,
    @Schema(description = "Whether a response is still to be given") boolean open,
    @Schema(description = "How many responses were taken") int tries,
    @Schema(
            description =
                "How many more are taken after a wrong one; left out where none is, or the"
                    + " question was not tried")
        @Nullable Integer triesLeft,
    @Schema(description = "The latest that was taken", ref = "Response")
        @Nullable Response response,
    @Schema(minimum = "1", maximum = "3") @Nullable Integer certainty,
    @Schema(
            description =
                "What the tries have earned as an exact fraction, from -6 to 3 where it is marked"
                    + " by certainty; left out where it may not be told yet",
            pattern = "^-?[0-9]+(/[0-9]+)?$")
        @Nullable String mark,
    @Schema(
            ref = "Outcome",
            description = "What came of the latest; only once nothing more is taken")
        @Nullable Outcome outcome) {

  static ItemResource of(SelfTest test, Item item) {
    Progress progress = test.progress(item);
    Optional<Try> latest = progress.latest();
    Told told = Told.of(progress.shown());
    return new ItemResource(
        item.position(),
        item.question().present(),
        Verdict.of(progress).word(),
        progress.isOpen(),
        progress.tries().size(),
        told.triesLeft(),
        latest.map(Try::response).orElse(null),
        latest
            .flatMap(given -> Optional.ofNullable(given.certainty()))
            .map(Certainty::level)
            .orElse(null),
        told.mark() == null ? null : told.mark().toString(),
        told.outcome());
  }

  /** What may be told, as far as it has a key of its own here. */
  private record Told(
      @Nullable Integer triesLeft, @Nullable Score mark, @Nullable Outcome outcome) {

    static Told of(Shown shown) {
      Told nothing = new Told(null, null, null);
      return shown.fold(
          new Shown.Cases<>(
              unanswered -> nothing,
              kept -> nothing,
              judged -> new Told(judged.triesLeft(), judged.mark(), null),
              revealed -> new Told(null, revealed.mark(), revealed.outcome())));
    }
  }
}
