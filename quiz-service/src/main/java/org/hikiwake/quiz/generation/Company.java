package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.hikiwake.quiz.generation.Placing.Aim;
import org.hikiwake.quiz.surface.Feature;
import org.hikiwake.quiz.surface.Looks;
import org.hikiwake.quiz.surface.Shown;
import org.jspecify.annotations.Nullable;

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

  /**
   * @param wrong the candidates that are shown
   * @param but the place among them of which no account is taken
   */
  Company(Asked asked, int[] wrong, int but) {
    this.asked = asked;
    options = asked.options(wrong, but);
    above = new double[asked.aims.length];
    common = new int[options.length];
    overlap = Greatest.of(options, asked.looks::overlap);
    length = Greatest.of(options, asked.looks::length);
    goals = asked.goals(options.length + 1);
    for (int place = 0; place < options.length; place++) {
      stand(place);
    }
  }

  /** Adds what an option has in common with those before it, and who stands above it. */
  private void stand(int place) {
    int option = options[place];
    for (int before = 0; before < place; before++) {
      int words = asked.looks.shared(options[before], option);
      common[before] += words;
      common[place] += words;
    }
    if (option >= asked.right) {
      for (int aim = 0; aim < above.length; aim++) {
        above[aim] += asked.above[aim][option - asked.right];
      }
    }
  }

  /**
   * How far the right options are from where they are wanted, if the candidate is shown too.
   *
   * @param limit from where on it is of no account how far they are
   */
  double distanceWith(int candidate, double limit) {
    double distance = STRIKING * striking(asked.right + candidate);
    for (int aim = 0; aim < goals.length && distance < limit; aim++) {
      if (aim != asked.convergenceAim) {
        distance += distance(aim, above[aim] + asked.above[aim][candidate]);
      }
    }
    // What depends on all that are shown is reckoned last, and not for most.
    return asked.convergenceAim < 0 || distance >= limit
        ? distance
        : distance + distance(asked.convergenceAim, aboveByConvergence(asked.right + candidate));
  }

  private double distance(int aim, double higher) {
    // Of two right ones, one is above the other.
    double ranks = higher + asked.right * (asked.right - 1) / 2.0;
    return asked.aims[aim].distance(ranks / asked.right, goals[aim]);
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
    double[] convergence = asked.convergence;
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

    static Greatest of(int[] options, IntUnaryOperator measure) {
      int owner = -1;
      int value = 0;
      int next = 0;
      for (int option : options) {
        int its = measure.applyAsInt(option);
        next = its > value ? value : Math.max(next, its);
        owner = owner < 0 || its > value ? option : owner;
        value = Math.max(value, its);
      }
      return new Greatest(owner, value, next);
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
  static final class Asked {

    private final Looks looks;
    private final int right;
    private final Aim[] aims;
    private final double[] wanted;

    /** Which of the aims is at convergence; negative if none is. */
    private final int convergenceAim;

    /** For each aim, how many of the right ones stand above a candidate; ties count half. */
    private final double[][] above;

    /** The goals by the number of options, as far as they are known. */
    private final double[] @Nullable [] goals;

    /** Room to reckon in, since it is done for every trial. */
    private final double[] convergence;

    /**
     * @param looks of the right options, which come first, and of the candidates
     * @param wanted the share of all ranks at which each aim wants the right ones
     */
    Asked(Looks looks, int right, List<Aim> aims, double[] wanted) {
      this.looks = looks;
      this.right = right;
      this.aims = aims.toArray(Aim[]::new);
      this.wanted = wanted;
      convergenceAim = aims.stream().map(Aim::feature).toList().indexOf(Feature.CONVERGENCE);
      above = new double[aims.size()][looks.size() - right];
      goals = new double[looks.size() + 2][];
      convergence = new double[looks.size()];
      for (int aim = 0; aim < above.length; aim++) {
        if (aim != convergenceAim) {
          stand(above[aim], aims.get(aim).feature());
        }
      }
    }

    /** The right options and the wrong ones but one, by their numbers among the looks. */
    private int[] options(int[] wrong, int but) {
      int[] options = new int[right + wrong.length - 1];
      for (int option = 0; option < right; option++) {
        options[option] = option;
      }
      int place = right;
      for (int number = 0; number < wrong.length; number++) {
        if (number != but) {
          options[place++] = right + wrong[number];
        }
      }
      return options;
    }

    /** The wanted ranks among so many options. */
    private double[] goals(int size) {
      double[] known = goals[size];
      if (known == null) {
        known = new double[aims.length];
        for (int aim = 0; aim < known.length; aim++) {
          known[aim] = aims[aim].goal(wanted[aim], size);
        }
        goals[size] = known;
      }
      return known;
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
