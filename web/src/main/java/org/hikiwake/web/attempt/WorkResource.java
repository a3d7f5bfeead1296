package org.hikiwake.web.attempt;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Work;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.behaviour.Shown;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.web.question.Verdict;
import org.hikiwake.web.site.Points;
import org.jspecify.annotations.Nullable;

/** A question of an attempt, and what may be seen of it, as JSON. */
@Schema(name = "AttemptQuestion")
public record WorkResource(
    int position,
    @Schema(description = "Of a section that begins here") @Nullable String heading,
    @Schema(description = "The most that it can earn") Points possible,
    @Schema(
            ref = "Question",
            description = "Left out where one has not come to it yet, or cannot go back to it")
        @Nullable PresentedVariant question,
    @Schema(ref = "Response", description = "What was given last") @Nullable Response response,
    @Schema(minimum = "1", maximum = "3") @Nullable Integer certainty,
    @Schema(description = "Whether something can still be given") boolean open,
    @Schema(
            enumeration = {"unanswered", "answered", "right", "partly", "wrong", "open-ended"},
            description = "As far as it may be told now. open-ended: only a person can mark it.")
        String verdict,
    @Schema(description = "Left out before the end, and where it may not be told")
        @Nullable Points earned,
    @Schema(description = "What the person who marked it wrote") @Nullable String note,
    @Schema(ref = "Outcome", description = "Only where everything may be told")
        @Nullable Outcome outcome) {

  private static final Set<Aspect> EVERYTHING =
      EnumSet.of(Aspect.CORRECTNESS, Aspect.FEEDBACK, Aspect.RIGHT_ANSWER);

  /** While the attempt goes on, for its student. */
  static WorkResource asked(Attempt attempt, Work work, boolean isOver) {
    Set<Aspect> aspects = attempt.quiz().rules().release().at(Phase.DURING);
    boolean here = !attempt.isForwardOnly() || work.item().position() == attempt.reached();
    boolean tells = here && aspects.contains(Aspect.CORRECTNESS);
    boolean all = tells && aspects.containsAll(EVERYTHING);
    Shown shown = work.progress().shown();
    return of(
        attempt,
        work,
        here,
        here && work.isOpen() && !isOver,
        tells ? told(work) : kept(work),
        null,
        null,
        all ? shown.revealed().map(Shown.Revealed::outcome).orElse(null) : null);
  }

  /** A draft is not marked, whatever came of the tries before it. */
  private static Verdict told(Work work) {
    return work.draft() == null ? Verdict.of(work.progress()) : Verdict.ANSWERED;
  }

  private static Verdict kept(Work work) {
    return work.isAnswered() ? Verdict.ANSWERED : Verdict.UNANSWERED;
  }

  /** After the end, as far as these aspects let it be seen. */
  static WorkResource reviewed(Attempt attempt, Work work, Set<Aspect> aspects) {
    Item item = work.item();
    boolean tells = aspects.contains(Aspect.CORRECTNESS);
    return of(
        attempt,
        work,
        true,
        false,
        tells ? Questions.verdict(attempt, work) : kept(work),
        tells ? attempt.points(item).map(Points::of).orElse(null) : null,
        tells ? attempt.mark(item).map(m -> m.note()).filter(n -> !n.isEmpty()).orElse(null) : null,
        aspects.containsAll(EVERYTHING) ? work.outcome() : null);
  }

  private static WorkResource of(
      Attempt attempt,
      Work work,
      boolean here,
      boolean open,
      Verdict verdict,
      @Nullable Points earned,
      @Nullable String note,
      @Nullable Outcome outcome) {
    Item item = work.item();
    Optional<Given> given = work.given().filter(g -> here);
    return new WorkResource(
        item.position(),
        item.slot().beginsSection() ? item.slot().heading() : null,
        Points.of(attempt.possible(item)),
        here ? item.question().present() : null,
        given.map(Given::response).orElse(null),
        given.map(Given::certainty).map(Certainty::level).orElse(null),
        open,
        verdict.word(),
        earned,
        note,
        outcome);
  }
}
