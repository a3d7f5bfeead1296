package org.hikiwake.quiz.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A stem and all options that may be shown with it. What they have in common is looked at once,
 * however many choices of them are tried.
 */
public final class Looks {

  private static final int UNKNOWN = -1;

  private final List<Face> options;
  private final int[] overlap;
  private final int[][] shared;

  public Looks(Face stem, List<Face> options) {
    this.options = List.copyOf(options);
    overlap = options.stream().mapToInt(option -> option.shared(stem)).toArray();
    shared = new int[options.size()][options.size()];
    for (int[] row : shared) {
      Arrays.fill(row, UNKNOWN);
    }
  }

  /** What is seen where the options with these numbers, from 0, are shown. */
  public Shown shown(int... which) {
    List<Face> faces = new ArrayList<>(which.length);
    int[] overlaps = new int[which.length];
    for (int i = 0; i < which.length; i++) {
      faces.add(options.get(which[i]));
      overlaps[i] = overlap[which[i]];
    }
    return new Shown(faces, overlaps, (one, other) -> shared(which[one], which[other]));
  }

  private int shared(int one, int other) {
    if (shared[one][other] == UNKNOWN) {
      shared[one][other] = options.get(one).shared(options.get(other));
      shared[other][one] = shared[one][other];
    }
    return shared[one][other];
  }
}
