package org.hikiwake.web.marking;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Pile;
import org.jspecify.annotations.Nullable;

/** A part of what is to be marked by hand, question by question, as JSON. */
@Schema(name = "PileListing")
public record PileListing(
    List<PileResource> piles,
    @Schema(description = "What to ask for the rest with, as after; left out at the end")
        @Nullable String next) {

  /** The answers to one question of a quiz. */
  @Schema(name = "Pile", description = "The answers to a question that a machine could not mark.")
  public record PileResource(
      String quiz,
      @Schema(description = "The id of the question in its pack") String question,
      @Schema(description = "Its place in the quiz") int place,
      @Schema(description = "The question or the instruction") String ask,
      @Schema(description = "How many answers wait") long waiting,
      @Schema(description = "How many answers there are") int answers) {

    static PileResource of(QuizId quiz, Pile pile) {
      Item first = pile.answers().get(0).item();
      return new PileResource(
          quiz.value(),
          pile.question().value(),
          first.place(),
          first.slot().version().question().present().stem().ask(),
          pile.waiting(),
          pile.answers().size());
    }

    /** By which they are ordered: a place has at most four digits. */
    String key() {
      return quiz + " " + "%04d".formatted(place) + " " + question;
    }
  }
}
