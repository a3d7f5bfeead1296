package org.hikiwake.quiz.correction;

import java.time.Instant;
import java.util.List;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.correction.Move.Direction;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * Who moves by a correction, before it is made.
 *
 * @param moves of the attempts that have ended and come to something else
 * @param unmoved how many have ended and come to the same
 * @param kept how many of these were marked by a person, whose mark stays
 * @param running how many go on; they are marked by the new key when they end
 */
public record Preview(List<Move> moves, long unmoved, long kept, long running) {

  public Preview {
    moves = List.copyOf(moves);
  }

  /**
   * What the corrections make of these attempts.
   *
   * @param version the question that is corrected; who was not asked it does not appear
   */
  static Preview of(
      List<Attempt> attempts, QuestionVersion version, Corrections next, Instant now) {
    List<Attempt> asked = attempts.stream().filter(a -> asks(a, version)).toList();
    List<Attempt> ended = asked.stream().filter(Attempt::hasEnded).toList();
    List<Move> moves =
        ended.stream()
            .map(attempt -> Move.of(attempt, attempt.keyed(next::keying).remarked(now)))
            .filter(Move::isAny)
            .toList();
    return new Preview(
        moves,
        ended.size() - moves.size(),
        ended.stream().filter(attempt -> isByPerson(attempt, version)).count(),
        asked.size() - ended.size());
  }

  private static boolean asks(Attempt attempt, QuestionVersion version) {
    return attempt.quiz().slots().stream().anyMatch(slot -> slot.version().equals(version));
  }

  private static boolean isByPerson(Attempt attempt, QuestionVersion version) {
    return attempt.items().stream()
        .filter(item -> item.slot().version().equals(version))
        .anyMatch(item -> isByPerson(attempt, item));
  }

  private static boolean isByPerson(Attempt attempt, Item item) {
    return attempt.mark(item).filter(mark -> !mark.isByServer()).isPresent();
  }

  /** How many go that way. */
  public long going(Direction way) {
    return moves.stream().filter(move -> move.direction() == way).count();
  }
}
