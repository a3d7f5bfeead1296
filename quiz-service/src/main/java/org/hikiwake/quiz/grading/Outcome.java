package org.hikiwake.quiz.grading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of a response. */
public sealed interface Outcome {

  <T> T fold(Cases<T> cases);

  /** The share of the points that a machine gave; empty where it gave none. */
  default Optional<Score> earned() {
    return fold(
        new Cases<>(g -> Optional.of(g.score()), u -> Optional.empty(), a -> Optional.empty()));
  }

  /** What is said about the parts of the question. */
  default List<Remark> comments() {
    return fold(new Cases<>(Graded::remarks, u -> List.of(), AwaitingPerson::remarks));
  }

  /** What came of comparing what was written, part by part. */
  default List<Compared> compared() {
    return comments().stream().flatMap(remark -> remark.compared().stream()).toList();
  }

  /** A machine has marked it; wrong is graded too. */
  record Graded(Score score, List<Remark> remarks) implements Outcome {

    public Graded {
      remarks = List.copyOf(remarks);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.graded().apply(this);
    }
  }

  /** It cannot be marked as it is; no points are touched, and the student may try again. */
  record Ungradable(Reason reason) implements Outcome {

    /** Why a response cannot be marked. */
    public enum Reason {
      BLANK,
      WRONG_KIND,
      UNKNOWN_PART,
      NOT_A_NUMBER,
      TOO_LONG
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.ungradable().apply(this);
    }
  }

  /** A person has to mark it; the remarks say what he will look for. */
  record AwaitingPerson(List<Remark> remarks) implements Outcome {

    public AwaitingPerson {
      remarks = List.copyOf(remarks);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.awaitingPerson().apply(this);
    }
  }

  /** One function per kind of outcome. */
  record Cases<T>(
      Function<Graded, T> graded,
      Function<Ungradable, T> ungradable,
      Function<AwaitingPerson, T> awaitingPerson) {}
}
