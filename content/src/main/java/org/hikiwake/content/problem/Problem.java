package org.hikiwake.content.problem;

import java.util.Comparator;

/**
 * One thing that is wrong in a pack's files.
 *
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Problem(Place place, ProblemCode code, String message, String remedy) {

  public Problem {
    message = Printable.of(message);
    remedy = Printable.of(remedy);
  }

  /** By file, then down the file. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem p) -> p.place().file())
          .thenComparing(p -> p.place().line())
          .thenComparing(p -> p.place().column())
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  /** One line for people: place, what is wrong, what to do, and the code in brackets. */
  @Override
  public String toString() {
    return Printable.of(place.toString())
        + ": "
        + message
        + "; "
        + remedy
        + " ["
        + code.label()
        + "]";
  }
}
