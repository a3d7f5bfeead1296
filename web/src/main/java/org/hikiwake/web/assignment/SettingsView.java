package org.hikiwake.web.assignment;

import java.util.Arrays;
import java.util.List;
import org.hikiwake.quiz.assignment.Allowance.Counting;
import org.hikiwake.quiz.assignment.Layout.Navigation;
import org.hikiwake.quiz.assignment.Layout.Pages;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.assignment.Timing.Late;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a quiz, to be changed.
 *
 * @param attempts how often it was taken
 * @param ticked whether the usual boxes were just ticked, and nothing is saved
 * @param problem why nothing was saved; null where nothing went wrong
 */
public record SettingsView(
    Course course,
    Quiz quiz,
    long attempts,
    Input input,
    boolean ticked,
    @Nullable String problem) {

  /** Something that can be chosen; the word stands in the form. */
  public record Choice<T>(T value, String word, boolean chosen) {}

  public List<Choice<Way>> ways() {
    return Arrays.stream(Way.values())
        .map(way -> new Choice<>(way, way.word(), way.word().equals(input.value("behaviour"))))
        .toList();
  }

  public List<Choice<Late>> lates() {
    return choices("late", Late.values());
  }

  public List<Choice<Counting>> countings() {
    return choices("counting", Counting.values());
  }

  public List<Choice<Pages>> pages() {
    return choices("pages", Pages.values());
  }

  public List<Choice<Navigation>> navigations() {
    return choices("navigation", Navigation.values());
  }

  private <E extends Enum<E>> List<Choice<E>> choices(String field, E[] values) {
    return Arrays.stream(values)
        .map(value -> choice(value, Words.of(value), input.value(field)))
        .toList();
  }

  private static <T> Choice<T> choice(T value, String word, String chosen) {
    return new Choice<>(value, word, word.equals(chosen));
  }

  /** What an earlier try can cost, in per cent. */
  public List<Choice<String>> penalties() {
    return SettingsForm.penalties(quiz).stream()
        .map((Score one) -> choice(one.percent(), one.toString(), input.value("penalty")))
        .toList();
  }

  public List<Phase> phases() {
    return List.of(Phase.values());
  }

  public List<Aspect> aspects() {
    return List.of(Aspect.values());
  }

  public String box(Phase phase, Aspect aspect) {
    return SettingsForm.box(phase, aspect);
  }

  public boolean isTicked(Phase phase, Aspect aspect) {
    return input.has(box(phase, aspect));
  }

  public boolean keepsSomethingForEver() {
    return Promise.isNeverKept(quiz.rules());
  }

  public boolean opensTwice() {
    return LocalTime.comesTwice(quiz.rules().window().opens(), course.zone());
  }

  public boolean closesTwice() {
    return LocalTime.comesTwice(quiz.rules().window().closes(), course.zone());
  }
}
