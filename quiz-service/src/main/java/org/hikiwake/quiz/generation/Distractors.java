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
import org.hikiwake.quiz.surface.Looks;
import org.hikiwake.quiz.surface.Shown;

/**
 * Chooses wrong options among those that are proved wrong, so that they tempt whoever has not read,
 * and so that nothing but knowledge tells the right one.
 *
 * <p>First a band of likeness is drawn: some questions get the likeliest wrong options, some the
 * less likely, so that a bank has hard and easy ones. Within the band several choices are tried,
 * and that one is taken in which the right option comes nearest to ranks that were drawn beforehand
 * for its length, its words in common with the stem and with the others, and so on. Since all ranks
 * are drawn alike, the right option is the longest as often as any other, and the shortest too.
 *
 * <p>All chance is the question's own, and only its own candidates are looked at.
 */
final class Distractors {

  /** More than five tries a wrong option find hardly a better choice. */
  private static final int TRIES = 40;

  /** The features by which the test-wise choose, and by which the right option is placed. */
  private static final List<Feature> FEATURES =
      List.of(Feature.LENGTH, Feature.OVERLAP, Feature.CONVERGENCE, Feature.PARTICULARS);

  /** An option that strikes the eye, right or wrong, weighs as much as being two ranks off. */
  private static final double STRIKING = 4;

  private static final double STRETCH = 1.3;

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
  List<Option> choose(Stem stem, List<Option> right, Stream<Option> candidates) {
    return choose(stem, right, candidates, this::apart);
  }

  /** The same where all the wrong ones are views of one author, as the question says. */
  List<Option> chooseOfOne(Stem stem, List<Option> right, Stream<Option> candidates) {
    return choose(stem, right, candidates, (one, other) -> true);
  }

  private List<Option> choose(
      Stem stem,
      List<Option> right,
      Stream<Option> candidates,
      BiPredicate<Option, Option> besideEachOther) {
    List<Option> different = different(right, candidates);
    if (different.size() <= Pool.LEAST_WRONG) {
      return different;
    }
    List<Option> band = Band.drawn(chance).of(different);
    Face asked = Shown.face(stem);
    List<Face> keyed = right.stream().map(this::face).toList();
    double[] wanted = FEATURES.stream().mapToDouble(f -> chance.share()).toArray();
    Looks looks = looks(asked, keyed, band);
    BiPredicate<Integer, Integer> beside = remembered(band, besideEachOther);
    List<Integer> numbers = IntStream.range(0, band.size()).boxed().toList();
    List<Integer> best = List.of();
    double least = Double.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      int most = size(i, band.size());
      List<Integer> tried = some(chance.shuffled(numbers), most, beside);
      double distance = distance(shown(looks, keyed.size(), tried), keyed.size(), wanted);
      if (distance < least) {
        least = distance;
        best = tried;
      }
    }
    return best.stream().map(band::get).toList();
  }

  /** The right options first, then those of the band. */
  private Looks looks(Face asked, List<Face> keyed, List<Option> band) {
    List<Face> faces = new ArrayList<>(keyed);
    band.forEach(option -> faces.add(face(option)));
    return new Looks(asked, faces);
  }

  /** Whether two of the band, by their numbers, may stand beside each other; decided once. */
  private static BiPredicate<Integer, Integer> remembered(
      List<Option> band, BiPredicate<Option, Option> besideEachOther) {
    Boolean[][] known = new Boolean[band.size()][band.size()];
    return (one, other) -> {
      Boolean may = known[one][other];
      if (may == null) {
        may = besideEachOther.test(band.get(one), band.get(other));
        known[one][other] = may;
      }
      return may;
    };
  }

  private static List<Integer> some(
      List<Integer> candidates, int most, BiPredicate<Integer, Integer> besideEachOther) {
    List<Integer> taken = new ArrayList<>(most);
    for (Integer candidate : candidates) {
      if (taken.size() == most) {
        return taken;
      }
      if (fits(candidate, taken, besideEachOther)) {
        taken.add(candidate);
      }
    }
    return taken;
  }

  private static boolean fits(
      Integer candidate, List<Integer> taken, BiPredicate<Integer, Integer> besideEachOther) {
    for (Integer other : taken) {
      if (!besideEachOther.test(other, candidate)) {
        return false;
      }
    }
    return true;
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

  private static Shown shown(Looks looks, int right, List<Integer> wrong) {
    int[] which = new int[right + wrong.size()];
    for (int i = 0; i < which.length; i++) {
      which[i] = i < right ? i : right + wrong.get(i - right);
    }
    return looks.shown(which);
  }

  /** How far the right options, which stand first, are from the ranks that are wanted for them. */
  private static double distance(Shown shown, int right, double[] wanted) {
    double distance = 0;
    for (int option = 0; option < shown.size(); option++) {
      distance += shown.clang(option) || shown.conspicuous(option) ? STRIKING : 0;
    }
    for (int f = 0; f < wanted.length; f++) {
      Feature feature = FEATURES.get(f);
      double sum = 0;
      for (int option = 0; option < right; option++) {
        sum += shown.rank(feature, option);
      }
      double off = sum / right - rank(wanted[f], shown.size());
      distance += off * off;
    }
    return distance;
  }

  /**
   * The rank that is wanted. The best of several tries lies nearer to the middle than what was
   * wanted, so the ends are wanted a little oftener than the rest.
   */
  private static double rank(double share, int size) {
    double stretched = (share - 0.5) * STRETCH + 0.5;
    return Math.max(0, Math.min(size - 1, Math.floor(stretched * size)));
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
