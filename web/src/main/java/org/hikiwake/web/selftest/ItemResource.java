package org.hikiwake.web.selftest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.selftest.Answer;
import org.hikiwake.quiz.selftest.Item;
import org.hikiwake.quiz.selftest.SelfTest;
import org.jspecify.annotations.Nullable;

/** A question of a self-test as JSON: what is presented, and what came of it once answered. */
@Schema(name = "SelfTestQuestion")
public record ItemResource(
    int position,
    @Schema(ref = "Question") PresentedVariant question,
    @Schema(ref = "Response") @Nullable Response response,
    @Schema(ref = "Outcome") @Nullable Outcome outcome) {

  static ItemResource of(SelfTest test, Item item) {
    Answer answer = test.answer(item.position()).orElse(null);
    return new ItemResource(
        item.position(),
        item.question().present(),
        answer == null ? null : answer.response(),
        answer == null ? null : answer.outcome());
  }
}
