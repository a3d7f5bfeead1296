package org.hikiwake.quiz.assembly;

import java.util.List;
import org.hikiwake.quiz.version.Seed;

/** One quiz, ready to be drawn. */
public record Form(List<Place> places) {

  public Form {
    places = List.copyOf(places);
  }

  /**
   * A question in a form.
   *
   * @param number its place, counted from 1
   * @param seed what its options and their order are drawn from, so that the key stands anywhere
   *     with equal chance; it is never balanced, since takers learn to exploit that (Bar-Hillel and
   *     Attali 2001)
   */
  public record Place(int number, Candidate question, int points, Seed seed) {}

  /** Its questions in their order. */
  public List<Candidate> questions() {
    return places.stream().map(Place::question).toList();
  }

  public int points() {
    return places.stream().mapToInt(Place::points).sum();
  }

  /** The mean predicted probability of a wrong answer. */
  public double difficulty() {
    return places.stream().mapToDouble(p -> p.question().difficulty()).average().orElseThrow();
  }

  /** How long it is expected to take. */
  public double minutes() {
    return places.stream().mapToDouble(p -> p.question().minutes()).sum();
  }
}
