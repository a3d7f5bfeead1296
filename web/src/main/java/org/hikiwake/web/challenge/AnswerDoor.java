package org.hikiwake.web.challenge;

import jakarta.enterprise.context.RequestScoped;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.attempt.AttemptDoor;
import org.hikiwake.web.attempt.AttemptDoor.Seen;
import org.hikiwake.web.attempt.Results;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/** Lets people to one answer of an attempt: its student, and who teaches the course. */
@RequestScoped
class AnswerDoor {

  private final AttemptDoor door;
  private final Results results;

  AnswerDoor(AttemptDoor door, Results results) {
    this.door = door;
    this.results = results;
  }

  /** An answer as somebody may look at it. */
  record Answer(Seen seen, Item item) {

    Attempt attempt() {
      return seen.attempt();
    }

    Entered entered() {
      return seen.entered();
    }
  }

  /** The answer for its student and for who teaches the course. */
  Answer seen(String attempt, int position) {
    Seen seen = door.seen(attempt);
    Item item =
        seen.attempt()
            .item(position)
            .orElseThrow(
                () ->
                    new Fault(
                        Kind.UNKNOWN_QUESTION,
                        "This attempt has the questions 1 to "
                            + seen.attempt().items().size()
                            + "."));
    return new Answer(seen, item);
  }

  /** The same where who looks may see whether the answer was right. */
  Answer told(String attempt, int position) {
    Answer answer = seen(attempt, position);
    if (!answer.attempt().hasEnded()
        || !results.aspects(answer.seen()).contains(Aspect.CORRECTNESS)) {
      throw new Fault(Kind.UNKNOWN_CHALLENGE, "Nothing is told of this answer yet.");
    }
    return answer;
  }

  /** The answer for its student alone. */
  Answer own(String attempt, int position) {
    Answer answer = seen(attempt, position);
    if (!answer.seen().own()) {
      throw new Fault(Kind.NOT_YOURS, "Only the student whose attempt it is challenges its marks.");
    }
    return answer;
  }

  /** The answer for who teaches the course alone. */
  Answer taught(String attempt, int position) {
    Answer answer = seen(attempt, position);
    if (!answer.entered().isTeaching()) {
      throw new Fault(Kind.NOT_YOURS, "Only the course's instructors may do this.");
    }
    return answer;
  }
}
