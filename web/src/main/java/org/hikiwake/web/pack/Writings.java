package org.hikiwake.web.pack;

import java.util.Set;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.authoring.Written;
import org.hikiwake.quiz.version.QuestionId;

/**
 * Knows what persons wrote on packs: questions of their own, and other words for generated ones. It
 * is asked with every request that shows questions, so it answers from memory.
 */
public interface Writings {

  /** What stands beside the generated questions of the pack now. */
  Written of(PackId pack);

  /** The own questions of the pack that whoever sent this request may not see. */
  Set<QuestionId> hidden(PackId pack);
}
