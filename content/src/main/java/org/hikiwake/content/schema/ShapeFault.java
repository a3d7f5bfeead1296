package org.hikiwake.content.schema;

import java.util.List;
import org.hikiwake.content.problem.Problem;

/**
 * A part of a file that has not the shape it should have.
 *
 * @param path keys and indices from the top of the file to the part
 */
public record ShapeFault(List<String> path, Problem problem) {

  public ShapeFault {
    path = List.copyOf(path);
  }
}
