package org.hikiwake.quiz.generation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hikiwake.quiz.generation.Placing.Aim;
import org.hikiwake.quiz.surface.Feature;
import org.hikiwake.quiz.surface.Looks;
import org.hikiwake.quiz.surface.Shown;

/**
 * The right options and some wrong ones, beside which one more is tried. What they are to each
 * other is reckoned once, so that a trial costs a few additions.
 *
 * <p>By a feature of an option alone, such as its length, it is known of every candidate beforehand
 * which of the right ones stand above it. Only the words that options have in common depend on all
 * that are shown.
 */
final class Company {

  /** An option that strikes the eye, right or wrong, weighs as much as being three ranks off. */
  private static final double STRIKING = 9;

  private final Asked asked;

  /** By their numbers among the looks, the right ones first. */
  private final int[] options;

  /** For each aim, above how many of the wrong ones the right ones stand; ties count half. */
  private final double[] above;

  /** How many words each option has in common with all others. */
  private final int[] common;

  private final Greatest overlap;
  private final Greatest length;

  /** For each aim, at which rank it wants the right ones when one more is shown. */
  private final double[] goals;

  private Company(
      Asked asked, int[] options, double[] above, int[] common, Greatest overlap, Greatest length) {
    this.asked = asked;
    this.options = options;
    this.above = above;
    this.common = common;
    this.overlap = overlap;
    this.length = length;
    goals = asked.goals(options.length + 1);
  }

  /**
   * The right options by themselves.
   *
   * @param looks of the right options, which come first, and of the candidates
   * @param wanted the share of all ranks at which each aim wants the right ones
   */
  static Company of(Looks looks, int right, List<Aim> aims, double[] wanted) {
    Asked asked = new Asked(looks, right, aims, wanted);
    int[] options = IntStream.range(0, right).toArray();
    int[] common = new int[right];
    Greatest overlap = Greatest.NONE;
    Greatest length = Greatest.NONE;
    for (int option : options) {
      for (int other : options) {
        common[option] += other == option ? 0 : looks.shared(option, other);
      }
      overlap = overlap.with(option, looks.overlap(option));
      length = length.with(option, looks.length(option));
    }
    return new Company(asked, options, new double[aims.size()], common, overlap, length);
  }

  /** These and another candidate. */
  Company with(int candidate) {
    int option = asked.right + candidate;
    int last = options.length;
    int[] more = Arrays.copyOf(options, last + 1);
    int[] shared = Arrays.copyOf(common, last + 1);
    more[last] = option;
    for (int place = 0; place < last; place++) {
      int words = asked.looks.shared(options[place], option);
      shared[place] += words;
      shared[last] += words;
    }
    double[] higher = above.clone();
    for (int aim = 0; aim < higher.length; aim++) {
      higher[aim] += asked.above[aim][candidate];
    }
    return new Company(
        asked,
        more,
        higher,
        shared,
        overlap.with(option, asked.looks.overlap(option)),
        length.with(option, asked.looks.length(option)));
  }

  /**
   * How far the right options are from where they are wanted, if the candidate is shown too.
   *
   * @param limit from where on it is of no account how far they are
   */
  double distanceWith(int candidate, double limit) {
    double distance = STRIKING * striking(asked.right + candidate);
    for (int aim = 0; aim < goals.length && distance < limit; aim++) {
      double higher =
          asked.aims[aim].feature() == Feature.CONVERGENCE
              ? aboveByConvergence(asked.right + candidate)
              : above[aim] + asked.above[aim][candidate];
      // Of two right ones, one is above the other.
      double ranks = higher + asked.right * (asked.right - 1) / 2.0;
      distance += asked.aims[aim].distance(ranks / asked.right, goals[aim]);
    }
    return distance;
  }

  /** How many options have more of the stem's words than any other, or are so much longer. */
  private int striking(int option) {
    int words = asked.looks.overlap(option);
    int characters = asked.looks.length(option);
    boolean clang = overlap.most(words) > overlap.next(words);
    boolean conspicuous = Shown.isConspicuous(length.most(characters), length.next(characters));
    boolean both = clang && conspicuous;
    boolean apart = both && overlap.owner(option, words) != length.owner(option, characters);
    return (clang || conspicuous ? 1 : 0) + (apart ? 1 : 0);
  }

  private double aboveByConvergence(int option) {
    double[] convergence = new double[options.length];
    int own = 0;
    for (int place = 0; place < options.length; place++) {
      int words = asked.looks.shared(options[place], option);
      own += words;
      convergence[place] = asked.looks.convergence(options[place], common[place] + words);
    }
    double tried = asked.looks.convergence(option, own);
    double above = 0;
    for (int right = 0; right < asked.right; right++) {
      above += above(convergence[right], tried);
      for (int wrong = asked.right; wrong < options.length; wrong++) {
        above += above(convergence[right], convergence[wrong]);
      }
    }
    return above;
  }

  /** One if the first is above the other, half if they are equal. */
  private static double above(double one, double other) {
    return one > other ? 1 : one == other ? 0.5 : 0;
  }

  /**
   * The option with the greatest value so far, and the value that comes next to it; and what these
   * were if there was one more.
   */
  private record Greatest(int option, int value, int next) {

    static final Greatest NONE = new Greatest(-1, 0, 0);

    Greatest with(int other, int its) {
      return new Greatest(owner(other, its), most(its), next(its));
    }

    int owner(int other, int its) {
      return option < 0 || its > value ? other : option;
    }

    int most(int its) {
      return Math.max(value, its);
    }

    int next(int its) {
      return its > value ? value : Math.max(next, its);
    }
  }

  /** What all companies of one question have in common. */
  private static final class Asked {

    private final Looks looks;
    private final int right;
    private final Aim[] aims;
    private final double[] wanted;

    /** For each aim, how many of the right ones stand above a candidate; ties count half. */
    private final double[][] above;

    private Asked(Looks looks, int right, List<Aim> aims, double[] wanted) {
      this.looks = looks;
      this.right = right;
      this.aims = aims.toArray(Aim[]::new);
      this.wanted = wanted;
      above = new double[aims.size()][looks.size() - right];
      for (int aim = 0; aim < above.length; aim++) {
        if (aims.get(aim).feature() != Feature.CONVERGENCE) {
          stand(above[aim], aims.get(aim).feature());
        }
      }
    }

    /** The wanted ranks among so many options. */
    double[] goals(int size) {
      double[] goals = new double[aims.length];
      for (int aim = 0; aim < goals.length; aim++) {
        goals[aim] = aims[aim].goal(wanted[aim], size);
      }
      return goals;
    }

    private void stand(double[] above, Feature feature) {
      for (int option = 0; option < right; option++) {
        double own = looks.measure(feature, option);
        for (int candidate = 0; candidate < above.length; candidate++) {
          above[candidate] += above(own, looks.measure(feature, right + candidate));
        }
      }
    }
  }
}
