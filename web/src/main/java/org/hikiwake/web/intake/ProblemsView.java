package org.hikiwake.web.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.content.problem.Problem;

/**
 * What is wrong in a pack, file by file.
 *
 * @param files each with what is wrong in it, downwards; the whole pack is called "."
 */
public record ProblemsView(int count, List<InFile> files) {

  /** What is wrong in one file. */
  public record InFile(String name, List<Problem> problems) {

    /** Whether no file is meant, but all of them together. */
    public boolean isWhole() {
      return name.equals(".");
    }
  }

  static ProblemsView of(List<Problem> problems) {
    Map<String, List<Problem>> files = new LinkedHashMap<>();
    problems.forEach(
        p -> files.computeIfAbsent(p.place().file(), unused -> new ArrayList<>()).add(p));
    return new ProblemsView(
        problems.size(),
        files.entrySet().stream().map(e -> new InFile(e.getKey(), e.getValue())).toList());
  }
}
