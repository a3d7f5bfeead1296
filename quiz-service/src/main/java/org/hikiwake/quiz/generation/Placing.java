package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.surface.Face;
import org.hikiwake.quiz.surface.Feature;
import org.hikiwake.quiz.surface.Looks;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the wrong options among which the right ones come nearest to ranks that are drawn
 * beforehand, so that neither length nor words tell them.
 *
 * <p>It begins with options drawn at random, and puts one in place of another as long as that
 * brings it nearer.
 */
final class Placing {

  /** From how many choices at random a better one is looked for. */
  private static final int STARTS = 2;

  private static final int NONE = -1;

  /** The features by which the test-wise choose, and by which the right option is placed. */
  static final List<Aim> AMONG_OTHERS =
      List.of(
          new Aim(Feature.LENGTH, 1, 0),
          new Aim(Feature.OVERLAP, 1, 0.2),
          new Aim(Feature.CONVERGENCE, 2, 0.22),
          new Aim(Feature.PARTICULARS, 2, 0.26));

  /** The same for a claim among the views of one author, who mostly says more at a time. */
  static final List<Aim> AMONG_ONES_VIEWS =
      List.of(
          new Aim(Feature.LENGTH, 1, 0.75),
          new Aim(Feature.OVERLAP, 1, 0.9),
          new Aim(Feature.CONVERGENCE, 2, 0.32),
          new Aim(Feature.PARTICULARS, 2, 0.26));

  private final int candidates;
  private final Company.Asked asked;
  private final Conflicts conflicts;

  /** Which candidates may not stand beside one; known of those that are taken at some time. */
  private final @Nullable BitSet[] apart;

  private final Chance chance;

  /** Which candidates may not stand beside one, by their numbers. */
  @FunctionalInterface
  interface Conflicts {
    BitSet of(int taken);
  }

  /**
   * Wrong options by their numbers.
   *
   * @param distance how far the right ones are from where they are wanted among them
   */
  record Place(List<Integer> wrong, double distance) {
    static final Place NONE = new Place(List.of(), Double.MAX_VALUE);
  }

  Placing(
      List<Aim> aims,
      Face stem,
      List<Face> right,
      List<Face> candidates,
      Conflicts conflicts,
      Chance chance) {
    List<Face> faces = new ArrayList<>(right);
    faces.addAll(candidates);
    this.candidates = candidates.size();
    double[] wanted = new double[aims.size()];
    for (int aim = 0; aim < wanted.length; aim++) {
      wanted[aim] = aims.get(aim).rank(chance.share());
    }
    asked = new Company.Asked(new Looks(stem, faces), right.size(), aims, wanted);
    this.conflicts = conflicts;
    apart = new BitSet[candidates.size()];
    this.chance = chance;
  }

  /**
   * The best that is found.
   *
   * @param sizes how many wrong options there may be at each start, from 0
   */
  Place best(IntUnaryOperator sizes) {
    Place best = Place.NONE;
    for (int start = 0; start < STARTS; start++) {
      int[] some = some(chance.shuffled(candidates), sizes.applyAsInt(start));
      Place place = some.length == 0 ? Place.NONE : improved(some);
      best = place.distance() < best.distance() ? place : best;
    }
    return best;
  }

  private int[] some(int[] shuffled, int most) {
    BitSet fitting = all();
    int[] taken = new int[most];
    int size = 0;
    for (int candidate : shuffled) {
      if (size < most && fitting.get(candidate)) {
        taken[size++] = candidate;
        fitting.andNot(apart(candidate));
      }
    }
    return Arrays.copyOf(taken, size);
  }

  /** The candidates that may stand beside all that are taken but the one in that place. */
  private BitSet fitting(int[] taken, int but) {
    BitSet fitting = all();
    for (int place = 0; place < taken.length; place++) {
      if (place != but) {
        fitting.andNot(apart(taken[place]));
      }
      fitting.clear(taken[place]);
    }
    return fitting;
  }

  private BitSet all() {
    BitSet all = new BitSet(candidates);
    all.set(0, candidates);
    return all;
  }

  private BitSet apart(int taken) {
    BitSet known = apart[taken];
    if (known == null) {
      known = conflicts.of(taken);
      apart[taken] = known;
    }
    return known;
  }

  private Place improved(int[] wrong) {
    double distance = new Company(asked, wrong, 0).distanceWith(wrong[0], Double.MAX_VALUE);
    int exchanged = NONE;
    boolean nearer = true;
    while (nearer) {
      Exchange exchange = exchange(wrong, exchanged, distance);
      nearer = exchange.distance() < distance;
      if (nearer) {
        exchanged = exchange.place();
        wrong[exchanged] = exchange.other();
        distance = exchange.distance();
      }
    }
    return new Place(Arrays.stream(wrong).boxed().toList(), distance);
  }

  /**
   * The exchange that brings it nearest; none is nearer than it is where none helps.
   *
   * @param settled the place that was exchanged last, for which there is nothing better
   */
  private Exchange exchange(int[] wrong, int settled, double distance) {
    Exchange best = new Exchange(0, wrong[0], distance);
    for (int place = 0; place < wrong.length; place++) {
      best = place == settled ? best : better(wrong, place, best);
    }
    return best;
  }

  /** The best for that place, if it is better than what was found for others. */
  private Exchange better(int[] wrong, int place, Exchange found) {
    Exchange best = found;
    Company company = new Company(asked, wrong, place);
    BitSet fitting = fitting(wrong, place);
    for (int other = fitting.nextSetBit(0); other >= 0; other = fitting.nextSetBit(other + 1)) {
      double tried = company.distanceWith(other, best.distance());
      best = tried < best.distance() ? new Exchange(place, other, tried) : best;
    }
    return best;
  }

  /** One candidate instead of what is in a place. */
  private record Exchange(int place, int other, double distance) {}

  /**
   * Where the right option is wanted by a feature.
   *
   * @param weight how much it counts beside the other features
   * @param shift moves it up: right options have fewer names and fewer words in common with the
   *     rest than the claims that may stand beside them, as measured on the shipped pack
   */
  record Aim(Feature feature, double weight, double shift) {

    /**
     * What comes out lies nearer to the middle than what is wanted, so the ends are wanted more.
     */
    private static final double STRETCH = 2.2;

    /** A share of all ranks, from below the lowest to above the highest. */
    double rank(double share) {
      return (share - 0.5) * STRETCH + 0.5 + shift;
    }

    /** The rank among so many options at a wanted share of all. */
    double goal(double wanted, int size) {
      return Math.max(0, Math.min(size - 1.0, Math.floor(wanted * size)));
    }

    /** How far a rank is from the wanted one. */
    double distance(double rank, double goal) {
      double off = rank - goal;
      return weight * off * off;
    }
  }
}
