package org.hikiwake.web.attempt;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/**
 * Lets people to attempts: a student to his own, an instructor to look at those in his course. To
 * everybody else it looks as if there were none.
 */
@RequestScoped
class AttemptDoor {

  private final Attempting attempting;
  private final QuizDoor door;
  private final Visiting visiting;

  AttemptDoor(Attempting attempting, QuizDoor door, Visiting visiting) {
    this.attempting = attempting;
    this.door = door;
    this.visiting = visiting;
  }

  /** An attempt as somebody may look at it. */
  record Seen(Attempt attempt, Entered entered, boolean own) {}

  /** The attempt for its student. */
  Seen own(String id) {
    Seen seen = seen(id);
    if (!seen.own()) {
      throw new Fault(Kind.NOT_YOURS, "Only the student whose attempt it is works on it.");
    }
    return seen;
  }

  /** The attempt for its student and for who teaches its course. */
  Seen seen(String id) {
    Attempt attempt = find(id).orElseThrow(AttemptDoor::unknown);
    Entered entered = door.find(attempt.quiz().id()).orElseThrow(AttemptDoor::unknown);
    boolean own = attempt.student().value().equals(visiting.signedIn().id().value());
    if (!own && !entered.isTeaching()) {
      throw unknown();
    }
    return new Seen(attempt, entered, own);
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
