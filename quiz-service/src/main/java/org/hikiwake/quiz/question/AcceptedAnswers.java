package org.hikiwake.quiz.question;

import java.util.List;
import java.util.Objects;
import org.hikiwake.quiz.wording.AnswerMatcher;
import org.hikiwake.quiz.wording.Match;
import org.hikiwake.quiz.wording.Naming;

/**
 * Which written answers are right.
 *
 * @param accepted every wording that is right, the model answer first; never empty
 * @param rivals what means another in the model; no answer counts that says the same, and a typo
 *     never turns an answer into one of them
 * @param typos how far a written answer may stray
 * @param naming what is named, and so which liberties are usual
 */
public record AcceptedAnswers(
    List<String> accepted, List<String> rivals, Typos typos, Naming naming) {

  /** How far a written answer may stray from an accepted one. */
  public enum Typos {
    NONE(0),
    SMALL(1),
    LARGER(2);

    private final int factor;

    Typos(int factor) {
      this.factor = factor;
    }

    /** None up to three letters, one up to seven, two from eight; twice that where larger. */
    public int allowedIn(int letters) {
      return factor * (letters <= 3 ? 0 : letters <= 7 ? 1 : 2);
    }
  }

  public AcceptedAnswers {
    accepted = List.copyOf(accepted);
    rivals = List.copyOf(rivals);
    // What was stored before names of persons were known as such has none.
    naming = Objects.requireNonNullElse(naming, Naming.WORDS);
    InvalidQuestion.unless(!accepted.isEmpty(), "no answer is accepted");
  }

  /** Answers that are no names of persons. */
  public AcceptedAnswers(List<String> accepted, List<String> rivals, Typos typos) {
    this(accepted, rivals, typos, Naming.WORDS);
  }

  /** The answer that is shown as the right one. */
  public String model() {
    return accepted.get(0);
  }

  public boolean accepts(String answer) {
    return match(answer).accepted();
  }

  /** Whether an answer is right, and by which rule. */
  public Match match(String answer) {
    return matcher().match(answer);
  }

  /** What compares many answers with these; preparing it takes longer than one comparison. */
  public AnswerMatcher matcher() {
    return new AnswerMatcher(accepted, rivals, naming, typos::allowedIn);
  }
}
