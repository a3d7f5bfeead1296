package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Position;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.surface.Face;
import org.hikiwake.quiz.surface.Feature;
import org.hikiwake.quiz.surface.Shown;

/**
 * Chooses wrong options among those that are proved wrong, so that they tempt whoever has not read,
 * and so that nothing but knowledge tells the right one.
 *
 * <p>First a band of likeness is drawn: some questions get the likeliest wrong options, some the
 * less likely, so that a bank has hard and easy ones. Within the band that choice is looked for in
 * which the right option comes nearest to ranks that were drawn beforehand for its length, its
 * words in common with the stem and with the others, and so on. Since all ranks are drawn alike,
 * the right option is the longest as often as any other, and the shortest too.
 *
 * <p>All chance is the question's own, and only its own candidates are looked at.
 */
final class Distractors {

  /** From how many choices at random a better one is looked for. */
  private static final int STARTS = 2;

  /** The features by which the test-wise choose, and by which the right option is placed. */
  private static final List<Aim> AIMS =
      List.of(
          new Aim(Feature.LENGTH, 1, 0),
          new Aim(Feature.OVERLAP, 1, 0),
          new Aim(Feature.CONVERGENCE, 2, 0.08),
          new Aim(Feature.PARTICULARS, 2, 0.15));

  /** An option that strikes the eye, right or wrong, weighs as much as being two ranks off. */
  private static final double STRIKING = 4;

  /** Where there is nothing to choose from, it counts as far off. */
  private static final double UNCHOSEN = 100;

  private final Ground ground;
  private final Chance chance;

  Distractors(Ground ground, Chance chance) {
    this.ground = ground;
    this.chance = chance;
  }

  /**
   * The wrong options of a pool, at most {@link Pool#MOST_WRONG}. No two of them say nearly the
   * same or are one author's views: the right one is neither, and they would stand together against
   * it.
   *
   * @param candidates all that are proved wrong, the most alike to the right ones first
   */
  Choice choose(Stem stem, List<Option> right, Stream<Option> candidates) {
    return choose(stem, right, candidates, this::apart);
  }

  /** The same where all the wrong ones are views of one author, as the question says. */
  Choice ofOne(Stem stem, List<Option> right, Stream<Option> candidates) {
    return choose(stem, right, candidates, (one, other) -> true);
  }

  private Choice choose(
      Stem stem,
      List<Option> right,
      Stream<Option> candidates,
      BiPredicate<Option, Option> besideEachOther) {
    List<Option> different = different(right, candidates);
    if (different.size() <= Pool.LEAST_WRONG) {
      return new Choice(different, UNCHOSEN);
    }
    List<Option> band = Band.drawn(chance).of(different);
    Wish wish =
        new Wish(
            Shown.face(stem),
            right.stream().map(this::face).toList(),
            AIMS.stream().mapToDouble(aim -> aim.rank(chance.share())).toArray(),
            besideEachOther);
    Choice best = Choice.NONE;
    for (int i = 0; i < STARTS; i++) {
      int most = size(i, band.size());
      Choice choice = improved(some(chance.shuffled(band), most, besideEachOther), band, wish);
      best = choice.distance() < best.distance() ? choice : best;
    }
    return best;
  }

  /** Puts one option in place of another as long as that brings the choice nearer to the wish. */
  private Choice improved(List<Option> start, List<Option> band, Wish wish) {
    Choice best = new Choice(start, distance(start, wish));
    Choice before;
    do {
      before = best;
      for (int place = 0; place < start.size(); place++) {
        for (Option other : band) {
          best = better(best, before.options(), place, other, wish);
        }
      }
    } while (best.distance() < before.distance());
    return best;
  }

  private Choice better(Choice best, List<Option> of, int place, Option other, Wish wish) {
    if (of.contains(other)) {
      return best;
    }
    List<Option> tried = new ArrayList<>(of);
    tried.remove(place);
    if (!tried.stream().allMatch(o -> wish.besideEachOther().test(o, other))) {
      return best;
    }
    tried.add(place, other);
    double distance = distance(tried, wish);
    return distance < best.distance() ? new Choice(tried, distance) : best;
  }

  private double distance(List<Option> wrong, Wish wish) {
    List<Face> faces = new ArrayList<>(wish.right());
    wrong.forEach(option -> faces.add(face(option)));
    return distance(new Shown(wish.stem(), faces), wish.right().size(), wish.ranks());
  }

  private static List<Option> some(
      List<Option> candidates, int most, BiPredicate<Option, Option> besideEachOther) {
    List<Option> taken = new ArrayList<>();
    for (Option candidate : candidates) {
      if (taken.size() == most) {
        return taken;
      }
      if (taken.stream().allMatch(other -> besideEachOther.test(other, candidate))) {
        taken.add(candidate);
      }
    }
    return taken;
  }

  private boolean apart(Option one, Option other) {
    return ground.claim(one.text()).stream()
        .noneMatch(c -> ground.claim(other.text()).stream().anyMatch(o -> tooAlike(c, o)));
  }

  private boolean tooAlike(Position one, Position other) {
    return ground.near(one.id(), other.id())
        || one.attribution().holders().stream().anyMatch(other::isHeldBy);
  }

  /** As many as may be; sometimes fewer where there are few, so that there is a choice. */
  private static int size(int attempt, int candidates) {
    int most = Math.min(Pool.MOST_WRONG, candidates);
    return candidates <= Pool.MOST_WRONG && attempt % 2 == 1 ? Pool.LEAST_WRONG : most;
  }

  /** Without those that read like another, or like a right one. */
  private static List<Option> different(List<Option> right, Stream<Option> candidates) {
    Map<String, Option> byText = new LinkedHashMap<>();
    candidates.forEach(option -> byText.putIfAbsent(option.text(), option));
    right.forEach(option -> byText.remove(option.text()));
    return List.copyOf(byText.values());
  }

  private Face face(Option option) {
    return ground.face(option.text());
  }

  /** How far the right options, which stand first, are from the ranks that are wanted for them. */
  private static double distance(Shown shown, int right, double[] wanted) {
    double distance = 0;
    for (int option = 0; option < shown.size(); option++) {
      distance += shown.clang(option) || shown.conspicuous(option) ? STRIKING : 0;
    }
    for (int f = 0; f < wanted.length; f++) {
      Aim aim = AIMS.get(f);
      double mean =
          IntStream.range(0, right)
              .mapToDouble(option -> shown.rank(aim.feature(), option))
              .average()
              .orElseThrow();
      double last = shown.size() - 1;
      double off = mean - Math.max(0, Math.min(last, Math.floor(wanted[f] * shown.size())));
      distance += aim.weight() * off * off;
    }
    return distance;
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
  }

  /**
   * What is wanted of a choice.
   *
   * @param ranks for each of the aims, as a share of all ranks, where the right options are wanted
   */
  private record Wish(
      Face stem, List<Face> right, double[] ranks, BiPredicate<Option, Option> besideEachOther) {}

  /**
   * Options that are not keyed.
   *
   * @param distance how far the right ones are from where they were wanted among them
   */
  record Choice(List<Option> options, double distance) {
    static final Choice NONE = new Choice(List.of(), Double.MAX_VALUE);
  }

  /** How alike to the right option its wrong ones are. */
  enum Band {
    NEAR,
    MIDDLE,
    FAR;

    private static final int LEAST = 12;

    static Band drawn(Chance chance) {
      return chance.pick(List.of(NEAR, NEAR, MIDDLE, FAR));
    }

    /** The part of the candidates that is in the band; all of them where they are few. */
    List<Option> of(List<Option> candidates) {
      int size = Math.max(LEAST, (candidates.size() + 2) / 3);
      int room = Math.max(0, candidates.size() - size);
      int from = room * ordinal() / 2;
      return candidates.subList(from, Math.min(candidates.size(), from + size));
    }
  }
}
