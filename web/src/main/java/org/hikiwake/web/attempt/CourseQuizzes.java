package org.hikiwake.web.attempt;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.quiz.accommodation.Accommodations;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Quiz.Stage;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.course.CourseWork;
import org.hikiwake.web.course.Enrolled;
import org.hikiwake.web.site.Moments;
import org.jspecify.annotations.Nullable;

/** The quizzes of a course, as its page lists them. */
@ApplicationScoped
class CourseQuizzes implements CourseWork {

  private final Quizzes quizzes;
  private final Attempting attempting;
  private final Accommodations accommodations;
  private final Clock clock;

  CourseQuizzes(
      Quizzes quizzes, Attempting attempting, Accommodations accommodations, Clock clock) {
    this.quizzes = quizzes;
    this.attempting = attempting;
    this.accommodations = accommodations;
    this.clock = clock;
  }

  @Override
  public List<Work> of(Enrolled enrolled, Person person) {
    return quizzes.of(enrolled.course().id()).stream()
        .flatMap(
            quiz ->
                enrolled.isTeaching()
                    ? Stream.of(taught(quiz, person))
                    : taken(accommodations.on(quiz, actor(person)), person).stream())
        .sorted(Comparator.comparing(Work::pressing).reversed())
        .toList();
  }

  private Work taught(Quiz quiz, Person person) {
    Stage stage = quiz.stage(clock.instant());
    return new Work(
        quiz.title(),
        "/quizzes/" + quiz.id() + "/builder",
        say().stage(stage),
        when(quiz, stage, person.zone()),
        stage == Stage.OPEN);
  }

  /** Nothing of a draft, unless it was taken before it was taken back. */
  private Optional<Work> taken(Quiz quiz, Person person) {
    List<Attempt> made = attempting.of(quiz.id(), actor(person));
    if (!quiz.published() && made.isEmpty()) {
      return Optional.empty();
    }
    boolean running = made.stream().anyMatch(attempt -> !attempt.hasEnded());
    Stage stage = quiz.stage(clock.instant());
    boolean waits = running || stage == Stage.OPEN && made.isEmpty();
    return Optional.of(
        new Work(
            quiz.title(),
            "/quizzes/" + quiz.id(),
            running ? say().running() : made.isEmpty() ? say().notTaken(stage) : say().taken(),
            when(quiz, stage, person.zone()),
            waits));
  }

  private static ActorId actor(Person person) {
    return new ActorId(person.id().value());
  }

  private static String when(Quiz quiz, Stage stage, ZoneId zone) {
    Window window = quiz.rules().window();
    return switch (stage) {
      case COMING -> at(window.opens(), zone, true);
      case OPEN, DRAFT -> at(window.closes(), zone, false);
      case CLOSED -> "";
    };
  }

  private static String at(@Nullable Instant moment, ZoneId zone, boolean opens) {
    if (moment == null) {
      return "";
    }
    String at = Moments.at(moment, zone);
    return opens ? say().opens(at) : say().closes(at);
  }

  private static AttemptMessages say() {
    return MessageBundles.get(AttemptMessages.class);
  }
}
