package org.hikiwake.content.pack;

import java.util.List;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.core.pack.PackParts;

/**
 * What could be read of a pack's files, with everything that is wrong in them.
 *
 * @param parts the entries that are valid by themselves
 * @param problems what is wrong, file by file and downwards; empty where the parts make a pack
 */
public record Inspection(PackParts parts, Origins origins, List<Problem> problems) {

  public Inspection {
    problems = problems.stream().sorted(Problem.ORDER).toList();
  }
}
