package org.hikiwake.web.marking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.attempt.Pile;
import org.hikiwake.quiz.attempt.Rubric;
import org.hikiwake.quiz.attempt.Work;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.marking.PileAnswerListing.AnswerResource;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Points;
import org.jspecify.annotations.Nullable;

/** An answer with the rubric by which it is marked, as JSON, as far as who marks may know it. */
@Schema(name = "MarkingSheet")
public record SheetResource(
    String quiz,
    String attempt,
    int position,
    @Schema(description = "Its place in the quiz, whatever the order in the attempt") int place,
    @Schema(ref = "Question") PresentedVariant question,
    @Schema(ref = "Response", description = "Left out where nothing was given")
        @Nullable Response response,
    @Schema(minimum = "1", maximum = "3") @Nullable Integer certainty,
    @Schema(description = "How many words an essay has; left out elsewhere")
        @Nullable Integer words,
    @Schema(ref = "Outcome", description = "What the server makes of it; left out for essays")
        @Nullable Outcome outcome,
    List<Line> rubric,
    @Schema(description = "The most that the answer can earn") Points possible,
    @Schema(description = "Whether nobody has said yet what it earns") boolean waits,
    @Schema(description = "How many answers to the question wait; left out where none had to")
        @Nullable Long waiting,
    @Schema(description = "The next of them; left out at the end") @Nullable AnswerResource next,
    @Schema(
            description =
                "Who gave it; left out before all answers of the quiz are marked, but for who asks"
                    + " for names")
        @Nullable String student,
    @Schema(description = "Your own name for the person, where you have one")
        @Nullable String externalId,
    @Schema(description = "What was said of it, the latest first") List<Said> marks) {

  /** A line of the rubric. */
  @Schema(name = "RubricLine")
  public record Line(
      @Schema(description = "Left out where there is only one") @Nullable String name,
      @Schema(ref = "Explanation", description = "What to look for; left out likewise")
          @Nullable Explanation looksFor,
      @Schema(description = "The fewest points that can be given") Points least,
      @Schema(description = "The most points that can be given") Points most) {

    static Line of(Rubric.Line line) {
      return new Line(
          line.name().isEmpty() ? null : line.name(),
          line.looksFor(),
          Points.of(line.least()),
          Points.of(line.most()));
    }
  }

  /** What somebody, or the server, said of the answer. */
  @Schema(name = "SaidMark")
  public record Said(
      @Schema(enumeration = {"server", "person"}) String by,
      @Schema(description = "The id of the person; left out for the server")
          @Nullable String marker,
      Instant at,
      @Schema(description = "Whether it does not count, since it is a draft") boolean draft,
      @Schema(
              description =
                  "Whether you see what it says only when you have kept a draft or a mark of your"
                      + " own")
          boolean hidden,
      @Schema(description = "Left out where it is hidden, or waits for a person")
          @Nullable Points earned,
      @Schema(description = "For each line of the rubric; left out likewise, and for the server")
          @Nullable List<Points> points,
      @Nullable String note) {

    static Said of(Sheet sheet, Mark mark) {
      boolean told = !sheet.hides(mark);
      return new Said(
          mark.isByServer() ? "server" : "person",
          mark.marker() == null ? null : mark.marker().value(),
          mark.at(),
          mark.draft(),
          !told,
          told ? sheet.earned(mark).map(Points::of).orElse(null) : null,
          told && !mark.isByServer() ? mark.criteria().stream().map(Points::of).toList() : null,
          told && !mark.note().isEmpty() ? mark.note() : null);
    }
  }

  /**
   * The sheet for a program.
   *
   * @param names whether it asks for the name
   * @param externals the names that it has for people
   */
  static SheetResource of(Sheet sheet, boolean names, Map<PersonId, ExternalId> externals) {
    Item item = sheet.item();
    Work work = sheet.attempt().work(item);
    PersonId student =
        sheet.isNamed(names) ? new PersonId(sheet.attempt().student().value()) : null;
    ExternalId external = student == null ? null : externals.get(student);
    return new SheetResource(
        sheet.opened().entered().quiz().id().value(),
        sheet.attempt().id().value(),
        item.position(),
        item.place(),
        item.question().present(),
        work.given().map(Given::response).orElse(null),
        work.given().map(Given::certainty).map(Certainty::level).orElse(null),
        sheet.written().map(Written::words).orElse(null),
        sheet.written().isPresent() ? null : work.outcome(),
        sheet.rubric().lines().stream().map(Line::of).toList(),
        Points.of(sheet.attempt().possible(item)),
        sheet.attempt().points(item).isEmpty(),
        sheet.opened().pile().map(Pile::waiting).orElse(null),
        sheet.next().map(AnswerResource::of).orElse(null),
        student == null ? null : student.value(),
        external == null ? null : external.value(),
        sheet.history().stream().map(mark -> Said.of(sheet, mark)).toList());
  }
}
