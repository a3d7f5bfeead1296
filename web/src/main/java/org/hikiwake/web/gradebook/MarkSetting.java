package org.hikiwake.web.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.gradebook.MarksPlan.Change;
import org.hikiwake.web.gradebook.SetMarks.Next;
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
   * That a file was imported.
   *
   * @param number of the import
   * @param marks how many it set
   */
  record Imported(int number, int marks) {}

  /**
   * Does all that was shown, or nothing. What the file would do is found out before the writer's
   * turn, since that means to read the whole gradebook.
   *
   * @param shown of the plan that was looked at
   * @return nothing where something else would be done by now
   */
  Optional<Imported> apply(CourseId course, Wish wish, String shown) {
    MarksPlan plan = plan(course, wish.text());
    return plan.changes().isEmpty() || !plan.fingerprint().equals(shown)
        ? Optional.empty()
        : writer.write(() -> apply(course, wish, plan.changes()));
  }

  private Optional<Imported> apply(CourseId course, Wish wish, List<Change> changes) {
    if (!stillHold(changes)) {
      return Optional.empty();
    }
    int number = marks.append(course, wish.file(), wish.reason(), null, wish.actor());
    marks.append(course, changes.stream().map(change -> next(change, number, wish)).toList());
    return Optional.of(new Imported(number, changes.size()));
  }

  /**
   * Whether nothing has happened to the marks since they were looked at. Everybody's answers wait
   * meanwhile, so each quiz is read once, and of its students those alone whose marks would change.
   */
  private boolean stillHold(List<Change> changes) {
    return changes.stream()
        .collect(Collectors.groupingBy(change -> change.quiz().id()))
        .entrySet()
        .stream()
        .allMatch(one -> stillHold(one.getKey(), one.getValue()));
  }

  private boolean stillHold(QuizId quiz, List<Change> changes) {
    List<Grade> now = gradebook.grades(quiz, changes.stream().map(Change::student).toList());
    return IntStream.range(0, changes.size()).allMatch(n -> stillHolds(changes.get(n), now.get(n)));
  }

  private boolean stillHolds(Change change, Grade grade) {
    return !grade.excused()
        && change.after().possible().equals(possible(grade))
        && Objects.equals(grade.counted(clock.instant()).orElse(null), change.before());
  }

  private Next next(Change change, int number, Wish wish) {
    return new Next(
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
          if (!isOpen(marks.imports(course), number)) {
            return Optional.empty();
          }
          List<SetMarks.Imported> standing = marks.standing(course, number);
          int back = marks.append(course, "", reason, number, actor);
          marks.append(
              course, standing.stream().map(one -> earlier(one, back, reason, actor)).toList());
          return Optional.of(standing.size());
        });
  }

  /** Whether there is such an import, and nobody has taken it back. */
  private static boolean isOpen(List<MarkImport> all, int number) {
    return all.stream().anyMatch(one -> one.number() == number && one.takesBack() == null)
        && all.stream().noneMatch(one -> one.takesBack() != null && one.takesBack() == number);
  }

  /**
   * An import as a list has it.
   *
   * @param marks how many came with it
   * @param open whether it can still be taken back
   */
  record Listed(MarkImport one, long marks, boolean open) {}

  /** The imports of a course, the latest first. */
  List<Listed> imports(CourseId course) {
    List<MarkImport> all = marks.imports(course);
    Map<Integer, Long> counts = marks.counts(course);
    return all.stream()
        .map(
            one ->
                new Listed(one, counts.getOrDefault(one.number(), 0L), isOpen(all, one.number())))
        .toList();
  }

  /** What holds again without the import. */
  private Next earlier(SetMarks.Imported one, int back, String reason, PersonId actor) {
    Result earlier = one.earlier().map(SetMark::result).orElse(null);
    return new Next(
        one.quiz(), one.student(), mark(earlier, one.mark().result(), back, reason, actor));
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
            SetMark mark = mark(after, before, null, reason, actor);
            marks.append(course, List.of(new Next(quiz.id(), student.id(), mark)));
          }
          return changes;
        });
  }

  /** Whether that many points can be set. */
  boolean isWithin(Grade grade, Score points) {
    return points.compareTo(Score.ZERO) >= 0 && points.compareTo(possible(grade)) <= 0;
  }

  /** What can be earned: as what counts now has it, which may be of an earlier revision. */
  Score possible(Grade grade) {
    return grade.counted(clock.instant()).map(Result::possible).orElseGet(grade.quiz()::possible);
  }
}
