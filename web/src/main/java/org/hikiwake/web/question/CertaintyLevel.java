package org.hikiwake.web.question;

import java.util.Arrays;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.web.site.Fault;

/** Reads how certain somebody says to be. */
public final class CertaintyLevel {

  private CertaintyLevel() {}

  /**
   * The certainty of a level in digits.
   *
   * @throws Fault where there is no such level
   */
  public static Certainty read(String text) {
    return Arrays.stream(Certainty.values())
        .filter(certainty -> String.valueOf(certainty.level()).equals(text))
        .findFirst()
        .orElseThrow(
            () -> new Fault(Fault.Kind.UNACCEPTABLE, "How certain one is, is said as 1, 2 or 3."));
  }
}
