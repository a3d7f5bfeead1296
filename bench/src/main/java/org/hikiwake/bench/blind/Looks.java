package org.hikiwake.bench.blind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.surface.Feature;
import org.hikiwake.quiz.surface.Shown;
import org.tribuo.Example;
import org.tribuo.classification.Label;
import org.tribuo.impl.ArrayExample;

/** All that can be measured of an option, and of what is said, as a classifier takes it. */
final class Looks {

  static final Label RIGHT = new Label("right");
  static final Label WRONG = new Label("wrong");

  private final boolean withFamily;

  /**
   * @param withFamily whether the form of the stem is looked at as well, so that what holds in one
   *     family only can be learned
   */
  Looks(boolean withFamily) {
    this.withFamily = withFamily;
  }

  /** One option beside the others of its question: every feature as such, its rank, its z score. */
  Example<Label> option(Puzzle puzzle, int option) {
    Map<String, Double> looks = new LinkedHashMap<>();
    Shown shown = puzzle.shown();
    for (Feature feature : Feature.values()) {
      looks.put(feature.name(), scaled(shown.measure(feature, option)));
      looks.put("rank of " + feature, shown.rank(feature, option) / Math.max(1, shown.size() - 1));
      looks.put("z of " + feature, z(puzzle, feature, option));
    }
    looks.put("clang", shown.clang(option) ? 1.0 : 0);
    looks.put("conspicuous", shown.conspicuous(option) ? 1.0 : 0);
    looks.put("options", (double) shown.size());
    return example(puzzle, looks, puzzle.keyed().contains(option));
  }

  /** So that none outweighs the others by its unit. */
  private static double scaled(double measured) {
    return Math.log1p(measured);
  }

  private static double z(Puzzle puzzle, Feature feature, int option) {
    double[] all = puzzle.options().mapToDouble(o -> puzzle.shown().measure(feature, o)).toArray();
    double sum = 0;
    double squares = 0;
    for (double measured : all) {
      sum += measured;
      squares += measured * measured;
    }
    double mean = sum / all.length;
    double deviation = Math.sqrt(Math.max(0, squares / all.length - mean * mean));
    return deviation < 1e-9 ? 0 : (all[option] - mean) / deviation;
  }

  /** What is said to be true or false, and the stem that asks. */
  Example<Label> said(Puzzle puzzle) {
    Map<String, Double> looks = new LinkedHashMap<>();
    Shown stem = new Shown(puzzle.stem(), List.of(puzzle.stem()));
    for (Feature feature : Feature.values()) {
      looks.put(feature.name(), scaled(puzzle.shown().measure(feature, 0)));
      looks.put("stem's " + feature, scaled(stem.measure(feature, 0)));
    }
    return example(puzzle, looks, puzzle.isTrue());
  }

  private Example<Label> example(Puzzle puzzle, Map<String, Double> looks, boolean right) {
    if (withFamily) {
      looks.put("family " + puzzle.family(), 1.0);
    }
    return new ArrayExample<>(
        right ? RIGHT : WRONG,
        looks.keySet().toArray(String[]::new),
        looks.values().stream().mapToDouble(Double::doubleValue).toArray());
  }
}
