package org.hikiwake.web.attempt;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/**
 * Lets people to attempts: a student to his own, an instructor to look at those in his course. To
 * everybody else it looks as if there were none.
 */
@RequestScoped
public class AttemptDoor {

  private final Attempting attempting;
  private final QuizDoor door;
  private final Whereabouts whereabouts;
  private final Visiting visiting;

  AttemptDoor(Attempting attempting, QuizDoor door, Whereabouts whereabouts, Visiting visiting) {
    this.attempting = attempting;
    this.door = door;
    this.whereabouts = whereabouts;
    this.visiting = visiting;
  }

  /** An attempt as somebody may look at it. */
  public record Seen(Attempt attempt, Entered entered, boolean own) {}

  /** The attempt for its student, where it may be worked on from where he is. */
  Attempt own(String id) {
    Attempt attempt = ownFromAnywhere(id);
    whereabouts.check(attempt.quiz().id());
    return attempt;
  }

  /** The same wherever he is: nothing of what is asked may be shown for it, and nothing taken. */
  Attempt ownFromAnywhere(String id) {
    Attempt attempt = find(id).orElseThrow(AttemptDoor::unknown);
    if (!isOpen(attempt, door.standing(attempt.quiz().id()))) {
      throw unknown();
    }
    if (!isOwn(attempt)) {
      throw new Fault(Kind.NOT_YOURS, "Only the student whose attempt it is works on it.");
    }
    return attempt;
  }

  /** The attempt for its student and for who teaches its course. */
  public Seen seen(String id) {
    Attempt attempt = find(id).orElseThrow(AttemptDoor::unknown);
    Entered entered = door.find(attempt.quiz().id()).orElseThrow(AttemptDoor::unknown);
    if (!isOpen(attempt, entered.enrolled().standing())) {
      throw unknown();
    }
    if (isOwn(attempt) && !attempt.hasEnded()) {
      whereabouts.check(attempt.quiz().id());
    }
    return new Seen(attempt, entered, isOwn(attempt));
  }

  private boolean isOpen(Attempt attempt, Standing standing) {
    return switch (standing) {
      case INSTRUCTOR -> true;
      case STUDENT -> isOwn(attempt);
      case GONE -> false;
    };
  }

  private boolean isOwn(Attempt attempt) {
    return attempt.student().value().equals(visiting.signedIn().id().value());
  }

  private Optional<Attempt> find(String id) {
    return AttemptId.isOne(id) ? attempting.find(new AttemptId(id)) : Optional.empty();
  }

  private static Fault unknown() {
    return new Fault(
        Kind.UNKNOWN_ATTEMPT,
        "Or it is somebody else's. You find your own on the page of their quiz.");
  }
}
