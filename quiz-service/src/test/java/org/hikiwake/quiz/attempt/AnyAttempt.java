package org.hikiwake.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Layout.Navigation;
import org.hikiwake.quiz.assignment.Layout.Pages;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.quiz.version.Seed;

/** Makes quizzes and attempts at them. */
public final class AnyAttempt {

  public static final Instant START = Instant.parse("2026-11-26T09:00:00Z");

  private static final ActorId STUDENT = new ActorId("student");

  private AnyAttempt() {}

  /** One question of each kind, each worth a point, in this order. */
  public static List<Slot> oneOfEachKind() {
    return Arrays.stream(Kind.values())
        .map(kind -> Slot.of(AnyVersion.of(AnyQuestion.any(kind))))
        .toList();
  }

  /** So many single choices, each about another statement. */
  public static List<Slot> choices(int number) {
    return IntStream.range(0, number)
        .mapToObj(n -> AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE), "statement-" + n))
        .map(Slot::of)
        .toList();
  }

  /** A published quiz by these rules, whose questions are not shuffled. */
  public static Quiz quiz(Rules rules, List<Slot> slots) {
    return Quiz.begin(QuizId.random(), "A quiz").by(rules).asking(slots).published(true);
  }

  public static Quiz quiz(Behaviour behaviour, List<Slot> slots) {
    return quiz(rules(behaviour, Timing.unlimited(), Navigation.FREE), slots);
  }

  public static Rules rules(Behaviour behaviour, Timing timing, Navigation navigation) {
    return new Rules(
        Window.always(),
        timing,
        Allowance.once(),
        behaviour,
        new Layout(Pages.ONE_EACH, navigation, false),
        Release.usual(behaviour),
        "");
  }

  /** An attempt at single choices, of which one has an hour. */
  public static Attempt anHour(Duration grace, Timing.Late late) {
    Timing timing = new Timing(Duration.ofHours(1), grace, late);
    return begin(quiz(rules(new DeferredFeedback(), timing, Navigation.FREE), choices(3)));
  }

  public static Attempt begin(Quiz quiz) {
    return Attempt.begin(AttemptId.random(), quiz, STUDENT, 1, new Seed(7), START);
  }
}
