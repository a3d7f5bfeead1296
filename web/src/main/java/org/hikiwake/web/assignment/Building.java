package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.PersonId;

/** Changes a quiz, one revision after another. */
@ApplicationScoped
class Building {

  /** Why a change is not made. */
  enum Refusal {
    /** Somebody else has changed the quiz since its page was opened. */
    CHANGED_MEANWHILE,
    /** Something is missing before it can be published. */
    NOT_READY,
    /** A question that nobody has accepted would come into a quiz that is published. */
    NOT_ACCEPTED,
    /** A quiz that is published would be left without a question. */
    EMPTIED
  }

  private final Quizzes quizzes;
  private final Contents contents;
  private final Clock clock;

  Building(Quizzes quizzes, Contents contents, Clock clock) {
    this.quizzes = quizzes;
    this.contents = contents;
    this.clock = clock;
  }

  /**
   * Makes a change. Where nothing is different after it, no revision is written.
   *
   * @param seen the revision that whoever makes it had before his eyes
   * @return why it is not made; nothing where it is
   */
  Optional<Refusal> change(Quiz now, Quiz next, int seen, PersonId actor) {
    if (seen != now.revision()) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    return objection(now, next).or(() -> write(now, next, actor));
  }

  private Optional<Refusal> write(Quiz now, Quiz next, PersonId actor) {
    return isSame(now, next) || quizzes.revise(next, actor)
        ? Optional.empty()
        : Optional.of(Refusal.CHANGED_MEANWHILE);
  }

  private static boolean isSame(Quiz now, Quiz next) {
    return now.title().equals(next.title())
        && now.instructions().equals(next.instructions())
        && now.published() == next.published()
        && now.rules().equals(next.rules())
        && now.slots().equals(next.slots());
  }

  private Optional<Refusal> objection(Quiz now, Quiz next) {
    if (!next.published()) {
      return Optional.empty();
    }
    if (!now.published()) {
      return missing(next).isEmpty() ? Optional.empty() : Optional.of(Refusal.NOT_READY);
    }
    if (next.slots().isEmpty()) {
      return Optional.of(Refusal.EMPTIED);
    }
    return bringsInWhatNobodyAccepted(now, next)
        ? Optional.of(Refusal.NOT_ACCEPTED)
        : Optional.empty();
  }

  /** What the quiz lacks before it can be published. */
  List<Missing> missing(Quiz quiz) {
    return Missing.of(quiz, contents.of(quiz), clock.instant());
  }

  private boolean bringsInWhatNobodyAccepted(Quiz now, Quiz next) {
    Set<QuestionVersion> before =
        now.slots().stream().map(Slot::version).collect(Collectors.toSet());
    List<Slot> added =
        next.slots().stream().filter(slot -> !before.contains(slot.version())).toList();
    return contents.of(next.asking(added)).stream()
        .anyMatch(one -> !one.isAccepted() || !one.readable());
  }
}
