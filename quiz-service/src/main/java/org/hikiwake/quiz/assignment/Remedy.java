package org.hikiwake.quiz.assignment;

import java.util.function.Function;
import org.hikiwake.quiz.response.Response;

/** What is done about a question whose key was found wrong after it had been asked. */
public sealed interface Remedy {

  <T> T fold(Cases<T> cases);

  /** A response that is right as well; what was right before still is. */
  record AlsoRight(Response response) implements Remedy {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.alsoRight().apply(this);
    }
  }

  /** The response that is right, and nothing else. */
  record OnlyRight(Response response) implements Remedy {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.onlyRight().apply(this);
    }
  }

  /** Everybody who was asked it gets all of its points, whatever he gave. */
  record FullMarks() implements Remedy {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.fullMarks().apply(this);
    }
  }

  /** It counts for nothing: neither in what one has earned nor in what one could. */
  record LeftOut() implements Remedy {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.leftOut().apply(this);
    }
  }

  /**
   * An earlier correction of the same question is taken back.
   *
   * @param correction its number
   */
  record TakenBack(int correction) implements Remedy {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.takenBack().apply(this);
    }
  }

  /** One function per remedy. */
  record Cases<T>(
      Function<AlsoRight, T> alsoRight,
      Function<OnlyRight, T> onlyRight,
      Function<FullMarks, T> fullMarks,
      Function<LeftOut, T> leftOut,
      Function<TakenBack, T> takenBack) {}
}
