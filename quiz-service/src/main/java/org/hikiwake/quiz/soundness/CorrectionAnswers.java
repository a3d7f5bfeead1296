package org.hikiwake.quiz.soundness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.response.PartId;

/**
 * Whether a claim that is shown is somebody's, or which is instead: “Yes, …” or “No, …: a claim”.
 *
 * @param shown the claim
 * @param his right where it is the author's, wrong where it provably is not
 * @param others judges any other claim in the same way
 */
record CorrectionAnswers(String shown, Judgement his, Judge others) implements Answers {

  private static final Pattern ANSWER = Pattern.compile("Yes\\b[^:]*|No\\b[^:]*: (.+)");

  @Override
  public Found choice(List<Option> options, Set<PartId> keys) {
    return new TextAnswers(this::judge, this::wordings).choice(options, keys);
  }

  private Judgement judge(String answer) {
    Matcher read = ANSWER.matcher(answer);
    if (!read.matches()) {
      return Judgement.unproved(Rule.UNREADABLE);
    }
    String instead = read.group(1);
    return instead == null ? his : insteadOfShown(others.judge(instead));
  }

  /** Whoever holds both claims does not hold the one instead of the other. */
  private Judgement insteadOfShown(Judgement other) {
    return other.isRight() && !his.isWrong()
        ? new Judgement(Truth.UNPROVED, Rule.NOT_INSTEAD, other.statements())
        : other;
  }

  private static Optional<String> instead(String answer) {
    Matcher read = ANSWER.matcher(answer);
    return read.matches() ? Optional.ofNullable(read.group(1)) : Optional.empty();
  }

  @Override
  public List<String> wordings(String answer) {
    return instead(answer).map(Wording::withoutStop).stream().toList();
  }

  @Override
  public String meant(String answer) {
    return instead(answer).orElse(shown);
  }
}
