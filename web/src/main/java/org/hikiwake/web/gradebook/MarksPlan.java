package org.hikiwake.web.gradebook;

import java.util.List;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.site.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What a file with marks would do.
 *
 * @param same how many marks are there already
 * @param unknown the titles of columns that belong to no quiz of the course
 */
public record MarksPlan(
    List<Change> changes, List<Refusal> refusals, int same, List<String> unknown) {

  /**
   * A mark that would be another one.
   *
   * @param before null where nothing counts yet
   */
  public record Change(
      long line, Person student, Quiz quiz, @Nullable Result before, Result after) {}

  /**
   * A line, or a mark in it, that is left out.
   *
   * @param quiz null where the whole line is
   * @param value what stands there
   * @param possible how many points there are to earn, where that matters
   */
  public record Refusal(
      long line, Why why, @Nullable Quiz quiz, String value, @Nullable String possible) {}

  /** Why something is left out. */
  public enum Why {
    UNKNOWN_STUDENT,
    STUDENT_TWICE,
    FORMULA,
    NO_NUMBER,
    LESS_THAN_NOTHING,
    TOO_MUCH,
    EXCUSED,
    /** What can be earned is not what it was when the file was written. */
    OUT_OF_OTHERS
  }

  static MarksPlan nothing() {
    return new MarksPlan(List.of(), List.of(), 0, List.of());
  }

  /** Another one where anything else would be done: then it has to be looked at again. */
  public String fingerprint() {
    return Fingerprint.of(
        changes.stream()
            .map(c -> c.student().id() + " " + c.quiz().id() + " " + c.before() + " " + c.after()));
  }
}
