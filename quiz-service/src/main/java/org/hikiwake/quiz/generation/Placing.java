package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.surface.Face;
import org.hikiwake.quiz.surface.Feature;
import org.hikiwake.quiz.surface.Looks;
import org.hikiwake.quiz.surface.Shown;

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

  /** The features by which the test-wise choose, and by which the right option is placed. */
  private static final List<Aim> AIMS =
      List.of(
          new Aim(Feature.LENGTH, 1, 0),
          new Aim(Feature.OVERLAP, 1, 0.2),
          new Aim(Feature.CONVERGENCE, 2, 0.22),
          new Aim(Feature.PARTICULARS, 2, 0.26));

  /** An option that strikes the eye, right or wrong, weighs as much as being three ranks off. */
  private static final double STRIKING = 9;

  private final int right;
  private final int candidates;
  private final Looks looks;
  private final Beside beside;
  private final double[] wanted;
  private final Chance chance;

  /** Whether two candidates, by their numbers, may stand beside each other. */
  @FunctionalInterface
  interface Beside {
    boolean may(int one, int other);
  }

  /**
   * Wrong options by their numbers.
   *
   * @param distance how far the right ones are from where they are wanted among them
   */
  record Place(List<Integer> wrong, double distance) {
    static final Place NONE = new Place(List.of(), Double.MAX_VALUE);
  }

  Placing(Face stem, List<Face> right, List<Face> candidates, Beside beside, Chance chance) {
    List<Face> faces = new ArrayList<>(right);
    faces.addAll(candidates);
    this.right = right.size();
    this.candidates = candidates.size();
    looks = new Looks(stem, faces);
    this.beside = beside;
    wanted = AIMS.stream().mapToDouble(aim -> aim.rank(chance.share())).toArray();
    this.chance = chance;
  }

  /**
   * The best that is found.
   *
   * @param sizes how many wrong options there may be at each start, from 0
   */
  Place best(IntFunction<Integer> sizes) {
    List<Integer> numbers = IntStream.range(0, candidates).boxed().toList();
    Place best = Place.NONE;
    for (int start = 0; start < STARTS; start++) {
      List<Integer> some = some(chance.shuffled(numbers), sizes.apply(start));
      Place place = improved(new Place(some, distance(some)));
      best = place.distance() < best.distance() ? place : best;
    }
    return best;
  }

  private List<Integer> some(List<Integer> shuffled, int most) {
    List<Integer> taken = new ArrayList<>(most);
    for (int candidate : shuffled) {
      if (taken.size() == most) {
        return taken;
      }
      if (fits(candidate, taken, -1)) {
        taken.add(candidate);
      }
    }
    return taken;
  }

  /** Whether the candidate may stand beside all that are taken but the one in that place. */
  private boolean fits(int candidate, List<Integer> taken, int but) {
    for (int place = 0; place < taken.size(); place++) {
      if (taken.get(place) == candidate
          || (place != but && !beside.may(taken.get(place), candidate))) {
        return false;
      }
    }
    return true;
  }

  private Place improved(Place start) {
    Place best = start;
    Place before;
    do {
      before = best;
      for (int place = 0; place < before.wrong().size(); place++) {
        for (int other = 0; other < candidates; other++) {
          if (fits(other, before.wrong(), place)) {
            best = nearer(best, before.wrong(), place, other);
          }
        }
      }
    } while (best.distance() < before.distance());
    return best;
  }

  private Place nearer(Place best, List<Integer> of, int place, int other) {
    List<Integer> tried = new ArrayList<>(of);
    tried.set(place, other);
    double distance = distance(tried);
    return distance < best.distance() ? new Place(tried, distance) : best;
  }

  private double distance(List<Integer> wrong) {
    Shown shown = shown(wrong);
    double distance = 0;
    for (int option = 0; option < shown.size(); option++) {
      distance += shown.clang(option) || shown.conspicuous(option) ? STRIKING : 0;
    }
    for (int i = 0; i < wanted.length; i++) {
      distance += AIMS.get(i).distance(shown, right, wanted[i]);
    }
    return distance;
  }

  /** The right options first. */
  private Shown shown(List<Integer> wrong) {
    int[] which = new int[right + wrong.size()];
    for (int i = 0; i < which.length; i++) {
      which[i] = i < right ? i : right + wrong.get(i - right);
    }
    return looks.shown(which);
  }

  /**
   * Where the right option is wanted by a feature.
   *
   * @param weight how much it counts beside the other features
   * @param shift moves it up: right options have fewer names and fewer words in common with the
   *     rest than the claims that may stand beside them, as measured on the shipped pack
   */
  private record Aim(Feature feature, double weight, double shift) {

    /**
     * What comes out lies nearer to the middle than what is wanted, so the ends are wanted more.
     */
    private static final double STRETCH = 2.2;

    /** A share of all ranks, from below the lowest to above the highest. */
    double rank(double share) {
      return (share - 0.5) * STRETCH + 0.5 + shift;
    }

    /** How far the mean rank of the right options, which stand first, is from the wanted one. */
    double distance(Shown shown, int right, double wanted) {
      double sum = 0;
      for (int option = 0; option < right; option++) {
        sum += shown.rank(feature, option);
      }
      double last = shown.size() - 1;
      double off = sum / right - Math.max(0, Math.min(last, Math.floor(wanted * shown.size())));
      return weight * off * off;
    }
  }
}
