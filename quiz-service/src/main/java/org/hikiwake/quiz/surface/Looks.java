package org.hikiwake.quiz.surface;

import java.util.ArrayList;
import java.util.List;

/**
 * A stem and all options that may be shown with it. What they have in common is looked at once,
 * however many choices of them are tried.
 */
public final class Looks {

  private final List<Face> options;
  private final int[] length;
  private final int[] meaning;
  private final int[] overlap;

  private final CommonWords common;

  public Looks(Face stem, List<Face> options) {
    this.options = List.copyOf(options);
    List<Face> all = new ArrayList<>(this.options);
    all.add(stem);
    common = new CommonWords(all);
    length = new int[size()];
    meaning = new int[size()];
    overlap = new int[size()];
    for (int option = 0; option < overlap.length; option++) {
      Face face = all.get(option);
      length[option] = face.length();
      meaning[option] = face.meaning();
      overlap[option] = common.shared(option, size());
    }
  }

  public int size() {
    return options.size();
  }

  /** The characters of an option. */
  public int length(int option) {
    return length[option];
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
    return meaning[option] == 0 ? 0 : (double) common / meaning[option];
  }

  /** How many words that carry a meaning two options have in common. */
  public int shared(int one, int other) {
    return common.shared(one, other);
  }
}
