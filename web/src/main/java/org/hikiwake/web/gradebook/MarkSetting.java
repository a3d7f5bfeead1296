package org.hikiwake.web.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.gradebook.MarksPlan.Change;
import org.hikiwake.web.gradebook.SetMarks.Imported;
import org.hikiwake.web.store.OneWriter;
import org.jspecify.annotations.Nullable;

/** Sets marks whatever attempts earned: one by hand, or a file of them in one go. */
@ApplicationScoped
class MarkSetting {

  private final OneWriter writer;
  private final Gradebook gradebook;
  private final SetMarks marks;
  private final Clock clock;

  MarkSetting(OneWriter writer, Gradebook gradebook, SetMarks marks, Clock clock) {
    this.writer = writer;
    this.gradebook = gradebook;
    this.marks = marks;
    this.clock = clock;
  }

  /** What a file would do now. */
  MarksPlan plan(CourseId course, String text) {
    return MarksPlanning.plan(gradebook.grid(course), MarksFile.read(text), clock.instant());
  }

  /** Who imports what, and why. */
  record Wish(String text, String file, String reason, PersonId actor) {}

  /**
   * Does all that was shown, or nothing.
   *
   * @param shown of the plan that was looked at
   * @return how many marks were set; nothing where something else would be done by now
   */
  Optional<Integer> apply(CourseId course, Wish wish, String shown) {
    return writer.write(
        () -> {
          MarksPlan plan = plan(course, wish.text());
          if (plan.changes().isEmpty() || !plan.fingerprint().equals(shown)) {
            return Optional.empty();
          }
          int number = marks.append(course, wish.file(), wish.reason(), null, wish.actor());
          plan.changes().forEach(change -> set(course, change, number, wish));
          return Optional.of(plan.changes().size());
        });
  }

  private void set(CourseId course, Change change, int number, Wish wish) {
    marks.append(
        course,
        change.quiz().id(),
        change.student().id(),
        mark(change.after(), change.before(), number, wish.reason(), wish.actor()));
  }

  private SetMark mark(
      @Nullable Result result,
      @Nullable Result before,
      @Nullable Integer number,
      String reason,
      PersonId actor) {
    return new SetMark(result, before, number, reason, actor, clock.instant());
  }

  /**
   * Takes an import back: what was set before holds again, but for what came with an import that is
   * taken back as well; or the attempts count. What was set since then stays.
   *
   * @return how many marks were taken back; nothing where there is no such import, or it is taken
   *     back already
   */
  Optional<Integer> takeBack(CourseId course, int number, String reason, PersonId actor) {
    return writer.write(
        () -> {
          if (!canBeTakenBack(course, number)) {
            return Optional.empty();
          }
          List<Imported> standing = marks.standing(course, number);
          int back = marks.append(course, "", reason, number, actor);
          standing.forEach(one -> restore(course, one, back, reason, actor));
          return Optional.of(standing.size());
        });
  }

  boolean canBeTakenBack(CourseId course, int number) {
    return marks.imports(course).stream()
            .anyMatch(one -> one.number() == number && one.takesBack() == null)
        && marks.imports(course).stream()
            .noneMatch(one -> one.takesBack() != null && one.takesBack() == number);
  }

  private void restore(CourseId course, Imported one, int back, String reason, PersonId actor) {
    Result earlier = one.earlier().map(SetMark::result).orElse(null);
    marks.append(
        course, one.quiz(), one.student(), mark(earlier, one.mark().result(), back, reason, actor));
  }

  /**
   * Sets a student's mark in a quiz, or lets his attempts count again.
   *
   * @param points null for the latter
   * @return whether anything changed
   */
  boolean set(
      CourseId course,
      Quiz quiz,
      Person student,
      @Nullable Score points,
      String reason,
      PersonId actor) {
    return writer.write(
        () -> {
          Grade grade = gradebook.grade(quiz, student);
          Result before = grade.counted(clock.instant()).orElse(null);
          Result after = points == null ? null : new Result(points, possible(grade), 0);
          boolean changes = points == null ? grade.isSet() : !after.equals(grade.set());
          if (changes) {
            marks.append(course, quiz.id(), student.id(), mark(after, before, null, reason, actor));
          }
          return changes;
        });
  }

  /** What can be earned: as what counts now has it, which may be of an earlier revision. */
  Score possible(Grade grade) {
    return grade.counted(clock.instant()).map(Result::possible).orElseGet(grade.quiz()::possible);
  }
}
