package org.hikiwake.web.assignment;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** A quiz as JSON. Its questions are there for those who teach the course, and for nobody else. */
@Schema(name = "Quiz")
public record QuizResource(
    String id,
    @Schema(description = "The name under which it was assigned, where it has one")
        @Nullable String externalId,
    String course,
    @Schema(description = "Counted up by each change; the ETag, too") int revision,
    String title,
    String instructions,
    @Schema(enumeration = {"draft", "coming", "open", "closed"}) String stage,
    @Schema(description = "The most that can be earned, as an exact fraction") String possible,
    @Schema(description = "How many questions it has") int length,
    QuizSettings settings,
    @Schema(description = "Only for those who teach the course") @Nullable List<Place> questions) {

  /** A place in a quiz and what is asked there. */
  @Schema(name = "QuizPlace")
  public record Place(
      int position,
      @Schema(description = "Of a section that begins here") @Nullable String heading,
      @Schema(description = "What it is worth, as an exact fraction") String points,
      @Schema(description = "The id of the question in its pack") String id,
      @Schema(description = "The id of its version, by which its key is corrected") String version,
      String pack,
      @Schema(ref = "Question") PresentedVariant question,
      @Schema(ref = "Response", description = "What is right; left out where only a person can say")
          @Nullable Response key) {}

  /** The variant that is shown to whoever takes no attempt. */
  private static final Seed SHOWN = new Seed(0);

  static QuizResource of(Entered entered, @Nullable ExternalId external, Instant now) {
    Quiz quiz = entered.quiz();
    return new QuizResource(
        quiz.id().value(),
        external == null ? null : external.value(),
        entered.course().id().value(),
        quiz.revision(),
        quiz.title(),
        quiz.instructions(),
        Words.of(quiz.stage(now)),
        quiz.possible().toString(),
        quiz.slots().size(),
        QuizSettings.of(quiz, entered.isTeaching()),
        entered.isTeaching() ? places(quiz) : null);
  }

  private static List<Place> places(Quiz quiz) {
    return IntStream.range(0, quiz.slots().size())
        .mapToObj(at -> place(at + 1, quiz.slots().get(at)))
        .toList();
  }

  private static Place place(int position, Slot slot) {
    Question question = slot.version().variant(SHOWN).question();
    return new Place(
        position,
        slot.beginsSection() ? slot.heading() : null,
        slot.points().toString(),
        slot.version().id().value(),
        QuizJson.idOf(slot.version()).value(),
        slot.version().provenance().pack().value(),
        question.present(),
        question.keyedResponse().orElse(null));
  }
}
