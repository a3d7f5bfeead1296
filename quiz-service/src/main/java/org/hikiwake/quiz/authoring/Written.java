package org.hikiwake.quiz.authoring;

import java.util.List;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * What persons wrote on one pack.
 *
 * @param reworded generated questions in other words
 * @param own questions that a person wrote
 */
public record Written(List<Reworded> reworded, List<QuestionVersion> own) {

  /** Nobody wrote anything. */
  public static final Written NOTHING = new Written(List.of(), List.of());

  public Written {
    reworded = List.copyOf(reworded);
    own = List.copyOf(own);
  }

  public boolean isNothing() {
    return reworded.isEmpty() && own.isEmpty();
  }
}
