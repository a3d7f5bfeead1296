package org.hikiwake.web.marking;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Pile;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/** Lets instructors to the answers of their students. */
@RequestScoped
class MarkingDoor {

  /** Why an attempt that goes on is not shown to those who mark. */
  static final String AT_WORK = "The student is still at work. Come back when he is not.";

  private final Attempting attempting;
  private final QuizDoor door;

  MarkingDoor(Attempting attempting, QuizDoor door) {
    this.attempting = attempting;
    this.door = door;
  }

  /**
   * An answer on the desk of somebody who may mark it.
   *
   * @param piles all that waits in its quiz, or waited
   */
  record Opened(Entered entered, Attempt attempt, Item item, List<Pile> piles) {

    /** The pile on which it lies; empty where a machine marked it. */
    Optional<Pile> pile() {
      return piles.stream().filter(pile -> place(pile).isPresent()).findFirst();
    }

    Optional<Integer> place() {
      return piles.stream().flatMap(pile -> place(pile).stream()).findFirst();
    }

    private Optional<Integer> place(Pile pile) {
      return pile.place(attempt.id(), item.position());
    }

    boolean isAllMarked() {
      return piles.stream().allMatch(pile -> pile.waiting() == 0);
    }
  }

  Opened open(String attempt, int position) {
    Attempt found = find(attempt).orElseThrow(MarkingDoor::unknown);
    Entered entered = door.taught(found.quiz().id().value());
    Item item = found.item(position).orElseThrow(MarkingDoor::unknown);
    return new Opened(entered, found, item, piles(entered.quiz().id()));
  }

  private Optional<Attempt> find(String id) {
    return AttemptId.isOne(id) ? attempting.find(new AttemptId(id)) : Optional.empty();
  }

  private static Fault unknown() {
    return new Fault(Kind.UNKNOWN_ATTEMPT, "The page of the quiz's results lists its attempts.");
  }

  List<Pile> piles(QuizId quiz) {
    return Pile.of(attempting.of(quiz));
  }
}
