package org.hikiwake.web.pack;

import java.util.List;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.authoring.Written;

/**
 * Knows what persons wrote on packs: questions of their own, and other words for generated ones. It
 * is asked with every request that shows questions, so it answers from memory.
 */
public interface Writings {

  /** What stands beside the generated questions of the pack now. */
  Written of(PackId pack);

  /** The own questions among them, whoever may see them. */
  List<OwnQuestion> own(PackId pack);
}
