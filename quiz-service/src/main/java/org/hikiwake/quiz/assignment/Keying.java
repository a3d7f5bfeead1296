package org.hikiwake.quiz.assignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.Rekeying;
import org.hikiwake.quiz.response.Response;

/**
 * By which keys a question is marked in a quiz. Where there are several, the one that does a
 * student the most good is his.
 *
 * @param asAsked whether the key with which it was asked is one of them
 * @param right the others, the latest last
 * @param worth what it counts for
 * @param correction the number of the correction that made it so; 0 where there was none
 * @param reason why, for the students to read; empty where there was none
 */
public record Keying(
    boolean asAsked, List<Right> right, Worth worth, int correction, String reason) {

  /** As nearly every question is marked. */
  public static final Keying AS_ASKED = new Keying(true, List.of(), Worth.COUNTS, 0, "");

  /** What a question counts for. */
  public enum Worth {
    COUNTS,
    FULL_MARKS,
    LEFT_OUT
  }

  /** A response that is right, and why. */
  public record Right(Response response, Explanation why) {

    /** The question with this as its key; empty where it cannot have it. */
    public Optional<Question> of(Question question) {
      return Rekeying.of(question, response, why);
    }
  }

  public Keying {
    right = List.copyOf(right);
  }

  /**
   * What is right after a remedy, which takes nothing back.
   *
   * @param why what is said of what is right now
   */
  public Keying and(Remedy remedy, String why) {
    return remedy.fold(
        new Remedy.Cases<>(
            also -> with(asAsked, and(also.response(), why), Worth.COUNTS),
            only -> with(false, List.of(right(only.response(), why)), Worth.COUNTS),
            full -> with(asAsked, right, Worth.FULL_MARKS),
            out -> with(asAsked, right, Worth.LEFT_OUT),
            back -> this));
  }

  private List<Right> and(Response response, String why) {
    return Stream.concat(right.stream(), Stream.of(right(response, why))).toList();
  }

  private static Right right(Response response, String why) {
    return new Right(response, new Explanation(why, List.of()));
  }

  private Keying with(boolean asked, List<Right> others, Worth newWorth) {
    return new Keying(asked, others, newWorth, correction, reason);
  }

  /** The same, brought about by that correction. */
  public Keying as(int number, String why) {
    return new Keying(asAsked, right, worth, number, why);
  }

  /** How many keys there are. */
  public int keys() {
    return right.size() + (asAsked ? 1 : 0);
  }

  /** Whether a response is right by one of the keys. */
  public boolean isRight(Question question, Response response) {
    return Stream.concat(
            Stream.of(question).filter(asked -> asAsked),
            right.stream().flatMap(key -> key.of(question).stream()))
        .anyMatch(keyed -> keyed.check(response).earned().filter(Score::isFull).isPresent());
  }

  /** Whether nothing is right but what was when it was asked. */
  public boolean isAsAsked() {
    return asAsked && right.isEmpty() && worth == Worth.COUNTS;
  }
}
