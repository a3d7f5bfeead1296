package org.hikiwake.quiz.examination;

import java.util.List;
import java.util.Locale;
import org.hikiwake.quiz.difficulty.Difficulty;
import org.hikiwake.quiz.gate.Finding;
import org.hikiwake.quiz.soundness.Verdict;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * A question with what was found out about it.
 *
 * @param verdict whether exactly its keyed options are right, and by which rule
 * @param findings its item-writing flaws, none for a good question
 * @param difficulty how hard it is likely to be
 */
public record Examined(
    QuestionVersion version, Verdict verdict, List<Finding> findings, Difficulty difficulty) {

  /** Where a question stands after its examination. */
  public enum Result {
    /** It may be asked. */
    PASSED,
    /** It is right, but badly written. */
    FLAWED,
    /** More or less than what is keyed may be right. */
    UNSOUND;

    /** The word in addresses and JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Examined {
    findings = List.copyOf(findings);
  }

  public Result result() {
    if (!verdict.sound()) {
      return Result.UNSOUND;
    }
    return findings.isEmpty() ? Result.PASSED : Result.FLAWED;
  }
}
