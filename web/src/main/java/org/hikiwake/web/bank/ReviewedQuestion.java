package org.hikiwake.web.bank;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.authoring.Desk;
import org.hikiwake.web.authoring.Edit;
import org.hikiwake.web.authoring.Uses;
import org.hikiwake.web.authoring.WordingView;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.review.ReviewView;
import org.jspecify.annotations.Nullable;

/**
 * A question with all that a reviewer knows of it, as JSON.
 *
 * @param course the course whose instructors alone see it; null where every instructor does
 */
@Schema(name = "ReviewedQuestion")
public record ReviewedQuestion(
    ExaminedQuestion question,
    @Schema(enumeration = {"open", "accepted", "rejected", "changed"}) String state,
    @Schema(description = "Which version it is now") String version,
    @Schema(description = "To change it as it is now; the ETag says the same") String revision,
    @Schema(description = "Whether a person wrote it, who answers for its key") boolean own,
    @Schema(
            description =
                "The course whose instructors alone see it; left out where all instructors do")
        @Nullable String course,
    @Schema(description = "What was decided, the latest first") List<ReviewResource> reviews,
    @Schema(description = "What was written, the latest first") List<Written> edits,
    Asked asked,
    @Schema(description = "What was found wrong with it since the last decision")
        List<ReportResource> reports,
    @Schema(description = "The ids of questions that read nearly alike") List<String> alike) {

  /** That a person wrote a version. */
  @Schema(name = "QuestionEdit")
  public record Written(
      int number,
      @Schema(description = "The id of the version that was written") String version,
      @Schema(description = "Why; empty where nothing was said") String reason,
      @Schema(description = "The name of who wrote it") String by,
      Instant at,
      @Schema(description = "The texts that it changed") List<Change> changes) {

    static Written of(WordingView.Told told) {
      Edit edit = told.edit();
      return new Written(
          edit.number(),
          edit.version(),
          edit.reason(),
          told.editor(),
          edit.at(),
          told.changes().stream().map(one -> new Change(one.before(), one.after())).toList());
    }
  }

  /** A text that was changed. */
  @Schema(name = "TextChange")
  public record Change(String before, String after) {}

  /** The published quizzes that ask it. */
  @Schema(name = "QuestionUses")
  public record Asked(
      @Schema(description = "Those in courses that you teach") List<Use> quizzes,
      @Schema(description = "How many there are in other courses") int elsewhere) {

    static Asked of(Uses uses) {
      return new Asked(
          uses.quizzes().stream()
              .map(use -> new Use(use.id().value(), use.quiz(), use.course(), use.asReads()))
              .toList(),
          uses.elsewhere());
    }
  }

  /** A quiz that asks it. */
  @Schema(name = "QuestionUse")
  public record Use(
      @Schema(description = "The id of the quiz") String quiz,
      String title,
      @Schema(description = "The title of its course") String course,
      @Schema(description = "Whether it asks it as it reads now") boolean current) {}

  static ReviewedQuestion of(Desk desk, List<WordingView.Told> told, Uses uses) {
    ReviewView view = desk.view();
    return new ReviewedQuestion(
        desk.examined(),
        view.state().word(),
        view.version(),
        Revision.of(desk).tag(),
        desk.isOwn(),
        desk.onlyFor().map(CourseId::value).orElse(null),
        view.history().stream()
            .map(one -> ReviewResource.of(one.review(), one.reviewer()))
            .toList(),
        told.stream().map(Written::of).toList(),
        Asked.of(uses),
        view.reports().stream().map(one -> ReportResource.of(one.report(), one.by())).toList(),
        view.alike().stream().map(ExaminedQuestion::id).toList());
  }
}
