package org.hikiwake.web.marking;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.attempt.Pile;
import org.jspecify.annotations.Nullable;

/** A part of the answers to a question that are marked by hand, as JSON. */
@Schema(name = "PileAnswerListing")
public record PileAnswerListing(
    List<AnswerResource> answers,
    @Schema(description = "What to ask for the rest with, as after; left out at the end")
        @Nullable String next) {

  /** An answer on a pile; whose it is, its sheet says, once that may be known. */
  @Schema(name = "PileAnswer", description = "An answer on a pile.")
  public record AnswerResource(
      String attempt,
      int position,
      @Schema(description = "Whether nobody has said yet what it earns") boolean waits) {

    static AnswerResource of(Pile.Answer answer) {
      return new AnswerResource(
          answer.attempt().id().value(), answer.item().position(), answer.waits());
    }

    /** In the order of the pile: a position has at most four digits. */
    String key() {
      return attempt + " " + "%04d".formatted(position);
    }
  }
}
