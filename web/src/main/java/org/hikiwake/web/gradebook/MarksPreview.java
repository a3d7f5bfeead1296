package org.hikiwake.web.gradebook;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Points;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** What a file with marks would do, as JSON. */
@Schema(name = "MarksPreview")
public record MarksPreview(
    List<Change> changes,
    @Schema(description = "What is left out, and why") List<LeftOut> leftOut,
    @Schema(description = "How many marks are there already") int same,
    @Schema(description = "The titles of columns that belong to no quiz, or to several")
        List<String> unknownColumns) {

  /** A mark that would be another one. */
  @Schema(name = "MarkChange")
  public record Change(
      @Schema(description = "In the file, counted from 1") long line,
      @Schema(description = "The person's id here") String student,
      @Schema(description = "Your own name for the person, where you have one")
          @Nullable String externalId,
      String quiz,
      @Schema(description = "Left out where nothing counts yet") @Nullable Points before,
      Points after,
      Points possible) {

    static Change of(MarksPlan.Change change, Map<PersonId, ExternalId> externals) {
      ExternalId external = externals.get(change.student().id());
      Result before = change.before();
      return new Change(
          change.line(),
          change.student().id().value(),
          external == null ? null : external.value(),
          change.quiz().id().value(),
          before == null ? null : Points.of(before.earned()),
          Points.of(change.after().earned()),
          Points.of(change.after().possible()));
    }
  }

  /** A line, or a mark in it, that is left out. */
  @Schema(name = "MarkLeftOut")
  public record LeftOut(
      long line,
      @Schema(
              enumeration = {
                "unknown-student",
                "student-twice",
                "formula",
                "no-number",
                "less-than-nothing",
                "too-much",
                "excused",
                "out-of-others"
              })
          String why,
      @Schema(description = "Left out where the whole line is") @Nullable String quiz,
      @Schema(description = "What stands there") String value,
      @Schema(description = "The same for people") String detail) {

    static LeftOut of(MarksPlan.Refusal refusal) {
      return new LeftOut(
          refusal.line(),
          Words.of(refusal.why()),
          refusal.quiz() == null ? null : refusal.quiz().id().value(),
          refusal.value(),
          MessageBundles.get(GradesMessages.class).refusal(refusal));
    }
  }

  static MarksPreview of(MarksPlan plan, Map<PersonId, ExternalId> externals) {
    return new MarksPreview(
        plan.changes().stream().map(change -> Change.of(change, externals)).toList(),
        plan.refusals().stream().map(LeftOut::of).toList(),
        plan.same(),
        plan.unknown());
  }
}
