package org.hikiwake.quiz.surface;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stem and all options that may be shown with it. What they have in common is looked at once,
 * however many choices of them are tried.
 */
public final class Looks {

  private static final int UNKNOWN = -1;

  private final List<Face> options;
  private final int[] overlap;

  /**
   * How many words the options have in common; a row is made for an option beside which others are
   * tried, and those are few.
   */
  private final int[] @Nullable [] shared;

  public Looks(Face stem, List<Face> options) {
    this.options = List.copyOf(options);
    overlap = new int[options.size()];
    for (int option = 0; option < overlap.length; option++) {
      overlap[option] = options.get(option).shared(stem);
    }
    shared = new int[options.size()][];
  }

  public int size() {
    return overlap.length;
  }

  /** The characters of an option. */
  public int length(int option) {
    return options.get(option).length();
  }

  /** How many words an option has in common with the stem. */
  public int overlap(int option) {
    return overlap[option];
  }

  /**
   * What a feature measures of an option.
   *
   * @throws IllegalArgumentException if that depends on what stands beside it
   */
  public double measure(Feature feature, int option) {
    return feature == Feature.OVERLAP ? overlap[option] : options.get(option).measure(feature);
  }

  /** How many others have each of an option's words, on average, if so many have one of them. */
  public double convergence(int option, int common) {
    int meaning = options.get(option).meaning();
    return meaning == 0 ? 0 : (double) common / meaning;
  }

  /** How many words that carry a meaning two options have in common. */
  public int shared(int one, int other) {
    int[] row = row(one);
    if (row[other] == UNKNOWN) {
      row[other] = options.get(one).shared(options.get(other));
    }
    return row[other];
  }

  private int[] row(int option) {
    int[] row = shared[option];
    if (row == null) {
      row = new int[options.size()];
      Arrays.fill(row, UNKNOWN);
      shared[option] = row;
    }
    return row;
  }
}
