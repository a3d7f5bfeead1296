package org.hikiwake.web.gradebook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.web.site.Points;
import org.jspecify.annotations.Nullable;

/** A part of the gradebook of a course, student by student, as JSON. */
@Schema(name = "Gradebook")
public record GradebookListing(
    List<StudentGrades> students,
    @Schema(description = "What to ask for the rest with, as after; left out at the end")
        @Nullable String next) {

  /** A student with his grade in each quiz. */
  @Schema(name = "StudentGrades")
  public record StudentGrades(
      @Schema(description = "The person's id here") String student,
      @Schema(description = "Your own name for the person, where you have one")
          @Nullable String externalId,
      String name,
      Total total,
      @Schema(description = "One for each quiz that is published or was taken")
          List<GradeResource> grades) {}

  /** What counts over what was possible. */
  @Schema(name = "Total")
  public record Total(
      Points score,
      @Schema(description = "Of what counts; nothing where nothing does yet") Points possible,
      @Schema(description = "How many answers in it wait for a person") int awaiting) {

    static Total of(Result result) {
      return new Total(Points.of(result.earned()), Points.of(result.possible()), result.awaiting());
    }
  }
}
