package org.hikiwake.web.intake;

import java.util.List;
import java.util.function.Function;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.pack.Upload;

/** What comes of a file that somebody sends. */
sealed interface Reception {

  <T> T fold(Cases<T> cases);

  /** It waits for him to confirm it. */
  record Kept(Upload upload) implements Reception {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.kept.apply(this);
    }
  }

  /** It is no pack; every problem is listed, file by file and downwards. */
  record Faulty(List<Problem> problems) implements Reception {

    public Faulty {
      problems = List.copyOf(problems);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.faulty.apply(this);
    }
  }

  /** It is one, and yet it is not taken. */
  record Refused(PackId pack, Objection objection) implements Reception {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.refused.apply(this);
    }
  }

  /** One function for each of them. */
  record Cases<T>(
      Function<Kept, T> kept, Function<Faulty, T> faulty, Function<Refused, T> refused) {}
}
