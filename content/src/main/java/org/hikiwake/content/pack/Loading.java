package org.hikiwake.content.pack;

import java.util.List;
import java.util.function.Function;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.core.pack.ContentPack;

/** What came of loading a pack's files. */
public sealed interface Loading {

  <T> T fold(Function<Loaded, T> loaded, Function<Rejected, T> rejected);

  /** The files make a consistent pack. */
  record Loaded(ContentPack pack) implements Loading {

    @Override
    public <T> T fold(Function<Loaded, T> loaded, Function<Rejected, T> rejected) {
      return loaded.apply(this);
    }
  }

  /** They do not; every problem is listed, file by file and downwards. */
  record Rejected(List<Problem> problems) implements Loading {

    public Rejected {
      problems = List.copyOf(problems);
    }

    @Override
    public <T> T fold(Function<Loaded, T> loaded, Function<Rejected, T> rejected) {
      return rejected.apply(this);
    }
  }
}
