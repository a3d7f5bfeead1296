package org.hikiwake.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Work;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.attempt.AttemptDoor.Seen;
import org.jspecify.annotations.Nullable;

/** Says what may be seen of an attempt that is over, by whom, and when there will be more. */
@ApplicationScoped
public class Results {

  private final Questions questions;
  private final Challenged challenged;
  private final People people;
  private final Visiting visiting;
  private final Clock clock;

  Results(
      Questions questions, Challenged challenged, People people, Visiting visiting, Clock clock) {
    this.questions = questions;
    this.challenged = challenged;
    this.people = people;
    this.visiting = visiting;
    this.clock = clock;
  }

  /**
   * The result as who looks may see it: an instructor sees everything.
   *
   * @param refused whether something was sent that came too late
   */
  ResultView of(Seen seen, boolean refused) {
    Attempt attempt = seen.attempt();
    Quiz quiz = seen.entered().quiz();
    Instant now = clock.instant();
    ZoneId zone = visiting.getZone();
    if (!attempt.hasEnded()) {
      return ResultView.running(attempt, student(seen), refused, now, zone);
    }
    Set<Aspect> aspects = aspects(seen);
    return ResultView.of(
        attempt,
        student(seen),
        aspects,
        aspects.contains(Aspect.ATTEMPT) ? reviewed(attempt, aspects) : List.of(),
        aspects.contains(Aspect.CORRECTNESS) ? challenged.of(seen) : Map.of(),
        later(quiz, aspects),
        refused,
        now,
        zone);
  }

  /** The same for a program. */
  AttemptResource told(Seen seen) {
    Attempt attempt = seen.attempt();
    Instant now = clock.instant();
    if (!attempt.hasEnded()) {
      return AttemptResource.running(attempt, seen.own(), now);
    }
    Set<Aspect> aspects = aspects(seen);
    return AttemptResource.ended(attempt, aspects, later(seen.entered().quiz(), aspects), now);
  }

  /** What may be seen of it now, once it has ended. */
  public Set<Aspect> aspects(Seen seen) {
    Quiz quiz = seen.entered().quiz();
    return seen.own()
        ? quiz.rules().release().at(seen.attempt().phase(quiz, clock.instant()))
        : EnumSet.allOf(Aspect.class);
  }

  /** One question of an attempt that has ended, as who looks may see it. */
  public ReviewedView reviewed(Seen seen, Work work) {
    return questions.reviewed(seen.attempt(), work, aspects(seen));
  }

  private List<ReviewedView> reviewed(Attempt attempt, Set<Aspect> aspects) {
    return attempt.works().stream().map(w -> questions.reviewed(attempt, w, aspects)).toList();
  }

  private @Nullable String student(Seen seen) {
    return seen.own()
        ? null
        : people.find(new PersonId(seen.attempt().student().value())).map(Person::name).orElse("");
  }

  /** When more can be seen than now; null where never, or where nobody knows. */
  private static @Nullable Instant later(Quiz quiz, Set<Aspect> now) {
    Release release = quiz.rules().release();
    return now.containsAll(release.at(Phase.AFTER_CLOSE)) ? null : quiz.over().orElse(null);
  }
}
