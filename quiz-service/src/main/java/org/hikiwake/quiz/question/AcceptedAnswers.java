package org.hikiwake.quiz.question;

import java.util.List;

/**
 * Which written answers are right.
 *
 * @param accepted every wording that is right, the model answer first; never empty
 * @param rivals other names that the model knows; a typo never turns an answer into one of them
 * @param typos how far a written answer may stray
 */
public record AcceptedAnswers(List<String> accepted, List<String> rivals, Typos typos) {

  /** How far a written answer may stray from an accepted one. */
  public enum Typos {
    NONE,
    SMALL,
    LARGER
  }

  public AcceptedAnswers {
    accepted = List.copyOf(accepted);
    rivals = List.copyOf(rivals);
    InvalidQuestion.unless(!accepted.isEmpty(), "no answer is accepted");
  }

  /** The answer that is shown as the right one. */
  public String model() {
    return accepted.get(0);
  }

  public boolean accepts(String answer) {
    return new AnswerMatcher(this).accepts(answer);
  }
}
