package org.hikiwake.web.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hikiwake.quiz.assembly.ExpectedTime;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Quiz.Stage;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as its instructors build it.
 *
 * @param missing what it lacks before it can be published
 * @param others the courses into which it can be copied
 * @param attempts how often it was taken
 * @param input what was typed into the list of questions
 * @param notice what was just done; null for nothing
 * @param problem why it was not; null where nothing went wrong
 */
public record BuilderView(
    Course course,
    Quiz quiz,
    List<Placed> questions,
    List<Missing> missing,
    List<Course> others,
    long attempts,
    Instant now,
    Input input,
    @Nullable Notice notice,
    @Nullable String problem) {

  /** The address of the builder. */
  public String home() {
    return Desk.address(quiz, "");
  }

  public Stage stage() {
    return quiz.stage(now);
  }

  public ZoneId zone() {
    return course.zone();
  }

  public @Nullable Instant opens() {
    return quiz.rules().window().opens();
  }

  public @Nullable Instant closes() {
    return quiz.rules().window().closes();
  }

  public boolean isReady() {
    return missing.isEmpty();
  }

  /** The sum of the points, as they are shown. */
  public String total() {
    return Score.sum(quiz.slots().stream().map(Slot::points).toList()).display();
  }

  /** Whole minutes in which the questions are expected to be answered. */
  public long minutes() {
    return (long)
        Math.ceil(
            questions.stream().mapToDouble(question -> ExpectedTime.of(question.kind())).sum());
  }

  public long accepted() {
    return questions.stream().filter(Placed::isAccepted).count();
  }

  /** What is typed or stands in the field of a question's points. */
  public String points(Placed question) {
    String field = SlotsForm.points(question.slot());
    return input.knows(field) ? input.value(field) : question.points();
  }

  public String heading(Placed question) {
    String field = SlotsForm.heading(question.slot());
    return input.knows(field) ? input.value(field) : question.slot().heading();
  }

  /** What is wrong with what was typed for a question. */
  public @Nullable String error(Placed question) {
    String points = input.error(SlotsForm.points(question.slot()));
    return points == null ? input.error(SlotsForm.heading(question.slot())) : points;
  }

  /** Whether students learn something only when a quiz has closed that never does. */
  public boolean keepsSomethingForEver() {
    return Promise.isNeverKept(quiz.rules());
  }

  /** Where the quiz stands in time, as a word: {@code open}. */
  public String stageWord() {
    return Words.of(stage());
  }
}
