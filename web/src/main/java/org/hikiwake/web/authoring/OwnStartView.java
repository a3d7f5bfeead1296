package org.hikiwake.web.authoring;

import java.util.List;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.quiz.question.Kind;

/**
 * The page on which somebody says what he wants to write about, and of which kind.
 *
 * @param pack which of the packs is chosen
 * @param course the course that he came from; empty for none
 * @param quiz the quiz that he came from; empty for none
 */
public record OwnStartView(List<PackHeader> packs, String pack, String course, String quiz) {

  public List<Kind> kinds() {
    return List.of(Kind.values());
  }
}
