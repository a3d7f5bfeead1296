package org.hikiwake.web.assignment;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Quiz;

/**
 * What a quiz lacks before it can be published.
 *
 * @param count of how many questions it is true
 */
public record Missing(What what, long count) {

  /** What can be missing. */
  public enum What {
    NO_QUESTION,
    /** Nobody has accepted the question as it reads in the quiz. */
    NOT_ACCEPTED,
    /** It shows a text that is not at hand. */
    UNREADABLE,
    /** The quiz would be closed before anybody could take it. */
    CLOSED
  }

  static List<Missing> of(Quiz quiz, List<Placed> questions, Instant now) {
    return Stream.of(
            new Missing(What.NO_QUESTION, questions.isEmpty() ? 1 : 0),
            new Missing(What.NOT_ACCEPTED, count(questions, one -> !one.isAccepted())),
            new Missing(What.UNREADABLE, count(questions, one -> !one.readable())),
            new Missing(What.CLOSED, quiz.rules().window().hasClosed(now) ? 1 : 0))
        .filter(missing -> missing.count() > 0)
        .toList();
  }

  private static long count(List<Placed> questions, Predicate<Placed> which) {
    return questions.stream().filter(which).count();
  }
}
