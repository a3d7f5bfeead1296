package org.hikiwake.web.pack;

import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.withholding.Asked;

/**
 * Knows what may not be practised now, since a quiz that counts asks it. It is asked with every
 * request that shows questions, so it answers from memory.
 */
public interface Withholding {

  /** What the coming and open quizzes ask of the pack. */
  Asked of(PackId pack);
}
