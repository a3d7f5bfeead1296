package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.version.Seed;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the wrong options of many questions together, so that everything takes its turn: a name
 * or a claim is right, of all the questions in which it is shown, as often as chance would have it.
 * Otherwise it would be enough to remember who was always right, or that the long ones were, since
 * whatever is measured of an option goes with it from question to question.
 *
 * <p>Each question takes those of its wrong options that have been wrong too seldom. Among these
 * the tempting come first, but chance has a say: who always stands beside whom would tell as much
 * as who is always right. What is still right too often then loses questions, and all are chosen
 * anew. A question loses its place for good, so this ends.
 */
final class Turns {

  /** Options of which one is right. */
  static final Turns OF_OPTIONS = new Turns(Pool.LEAST_WRONG, Pool.MOST_WRONG, 3, 1, 0.5);

  /** A sentence that is made false by one exchange, which has no company. */
  static final Turns OF_ONE = new Turns(1, 1, 0, 0, 0);

  /** Not all that is too much goes at once, since the next round chooses better. */
  private static final double CAUTION = 0.7;

  private final int least;
  private final int most;
  private final int few;
  private final double luck;
  private final double lure;

  /**
   * @param least how many wrong options a question needs
   * @param most how many it may have
   * @param few what is shown no oftener cannot be known by memory, and a small pack has little else
   * @param luck how much chance counts, beside what share of its turns an option has had
   * @param lure how much it counts to be the most tempting rather than the least
   */
  private Turns(int least, int most, int few, double luck, double lure) {
    this.least = least;
    this.most = most;
    this.few = few;
    this.luck = luck;
    this.lure = lure;
  }

  /**
   * A question that is asked in one of several settings, each with wrong options of its own.
   *
   * @param id tells it from the others, and is all that chance depends on
   * @param right what is right in it
   * @param settings what is provably wrong in each, the most tempting first
   */
  record Waiting(String id, String right, List<List<String>> settings) {

    Waiting {
      settings = settings.stream().map(List::copyOf).toList();
    }
  }

  /**
   * What a question is asked among.
   *
   * @param setting the number of its setting
   * @param wrong the numbers of its wrong options in that setting
   */
  record Turn(int setting, List<Integer> wrong) {}

  /** The turns of all that can be asked, by the ids of the questions. */
  Map<String, Turn> of(List<Waiting> waiting) {
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Entrant> left = new TreeMap<>();
    waiting.forEach(question -> left.put(question.id(), entrant(question, numbers)));
    Round round = new Round(left.values(), numbers.size());
    while (round.isUneven()) {
      round.losing().forEach(left::remove);
      round = new Round(left.values(), numbers.size());
    }
    return round.turns;
  }

  private Entrant entrant(Waiting question, Map<String, Integer> numbers) {
    Chance chance = new Seed(0).derive("turn", question.id()).chance();
    return new Entrant(
        question.id(),
        number(question.right(), numbers),
        question.settings().stream()
            .map(wrong -> wrong.stream().mapToInt(text -> number(text, numbers)).toArray())
            .toArray(int[][]::new),
        question.settings().stream()
            .map(wrong -> handicaps(wrong.size(), chance))
            .toArray(double[][]::new));
  }

  private static int number(String option, Map<String, Integer> numbers) {
    Integer next = numbers.size();
    Integer known = numbers.putIfAbsent(option, next);
    return known == null ? next : known;
  }

  private double[] handicaps(int options, Chance chance) {
    double[] handicaps = new double[options];
    for (int n = 0; n < options; n++) {
      handicaps[n] = luck * chance.share() + lure * n / options;
    }
    return handicaps;
  }

  /**
   * A question whose options have numbers, since each is looked at in every round.
   *
   * @param wrong the options that are wrong in each setting
   * @param handicaps what each of these has against it, before any has had a turn
   */
  private record Entrant(String id, int right, int[][] wrong, double[][] handicaps) {}

  /** One way to ask all the questions that are left. */
  private final class Round {

    private final Collection<Entrant> entrants;
    private final Tallies tallies;
    private final Map<String, Turn> turns = new HashMap<>();
    private final List<String> unasked = new ArrayList<>();

    Round(Collection<Entrant> entrants, int options) {
      this.entrants = entrants;
      tallies = new Tallies(options);
      entrants.forEach(entrant -> tallies.right[tallies.meet(entrant.right())]++);
      fewestWaysFirst().forEach(contest -> take(contest.entrant()));
    }

    /** Whoever has few to choose from goes first, while none of them is used up. */
    private List<Contest> fewestWaysFirst() {
      List<Contest> contests = new ArrayList<>(entrants.size());
      entrants.forEach(entrant -> contests.add(new Contest(entrant, ways(entrant))));
      contests.sort(Comparator.comparingInt(Contest::ways));
      return contests;
    }

    private int ways(Entrant entrant) {
      int ways = 0;
      for (int[] setting : entrant.wrong()) {
        for (int option : setting) {
          ways += mayBeWrong(tallies.meet(option)) ? 1 : 0;
        }
      }
      return ways;
    }

    /** What is never right would soon be known to be wrong. */
    private boolean mayBeWrong(int option) {
      return tallies.right[option] > 0 || tallies.wrong[option] < few;
    }

    private void take(Entrant entrant) {
      Offer best = null;
      for (int setting = 0; setting < entrant.wrong().length; setting++) {
        Offer offer = offer(entrant, setting);
        best = offer != null && (best == null || offer.used() < best.used()) ? offer : best;
      }
      if (best == null) {
        unasked.add(entrant.id());
      } else {
        take(entrant, best);
      }
    }

    /** Nothing where too few may be wrong. */
    private @Nullable Offer offer(Entrant entrant, int setting) {
      int[] options = entrant.wrong()[setting];
      int[] first = first(options, entrant.handicaps()[setting]);
      if (first.length < least) {
        return null;
      }
      List<Integer> taken = new ArrayList<>(first.length);
      DoubleSummaryStatistics used = new DoubleSummaryStatistics();
      for (int n : first) {
        double share = used(options[n]);
        if (taken.size() < least || share < 1) {
          taken.add(n);
          used.accept(share);
        }
      }
      return new Offer(new Turn(setting, taken), used.getAverage());
    }

    /** As many as may be taken of those that have least against them, by their places. */
    private int[] first(int[] options, double[] handicaps) {
      int[] first = new int[most];
      double[] against = new double[most];
      int size = 0;
      for (int n = 0; n < options.length; n++) {
        double its = used(options[n]) + handicaps[n];
        if (mayBeWrong(options[n]) && (size < most || its < against[most - 1])) {
          int place = size < most ? size++ : most - 1;
          for (; place > 0 && its < against[place - 1]; place--) {
            first[place] = first[place - 1];
            against[place] = against[place - 1];
          }
          first[place] = n;
          against[place] = its;
        }
      }
      return Arrays.copyOf(first, size);
    }

    /** Of the times that it may be wrong, for so often as it is right, the share that is taken. */
    private double used(int option) {
      int right = tallies.right[option];
      return tallies.wrong[option] / (double) (right == 0 ? few : most * right);
    }

    private void take(Entrant entrant, Offer offer) {
      Turn turn = offer.turn();
      double chance = 1.0 / (turn.wrong().size() + 1);
      tallies.due[entrant.right()] += chance;
      for (int number : turn.wrong()) {
        int option = entrant.wrong()[turn.setting()][number];
        tallies.wrong[option]++;
        tallies.due[option] += chance;
      }
      turns.put(entrant.id(), turn);
    }

    boolean isUneven() {
      return !unasked.isEmpty() || tallies.met().anyMatch(this::isUneven);
    }

    /** Whether it is right by a whole question more often than by chance. */
    private boolean isUneven(int option) {
      return tallies.shown(option) > few && tallies.surplus(option) >= 1 - 1.0 / (most + 1);
    }

    /**
     * The questions that have to go. First those that nothing can be asked among; then some of
     * those that are answered by what is right too often, beginning with the worst quarter: what
     * they were asked among has then room for the others.
     */
    List<String> losing() {
      return unasked.isEmpty()
          ? tallies
              .met()
              .filter(this::isUneven)
              .boxed()
              .sorted(Comparator.comparingDouble(option -> -tallies.surplus(option)))
              .limit(Math.max(1, tallies.size / 4))
              .flatMap(this::losing)
              .toList()
          : unasked;
    }

    private Stream<String> losing(int option) {
      return entrants.stream()
          .filter(entrant -> entrant.right() == option)
          .map(Entrant::id)
          .limit(Math.max(1, (int) (tallies.surplus(option) * CAUTION)));
    }
  }

  /**
   * A question in a round.
   *
   * @param ways how many options may be wrong in it
   */
  private record Contest(Entrant entrant, int ways) {}

  /** A setting with the least used of its wrong options. */
  private record Offer(Turn turn, double used) {}

  /** How often each option is right, is wrong, and would be right by chance, by its number. */
  private static final class Tallies {
    private final int[] right;
    private final int[] wrong;
    private final double[] due;

    /** The options of the questions that are left, in the order in which they are met. */
    private final int[] order;

    private final boolean[] met;
    private int size;

    Tallies(int options) {
      right = new int[options];
      wrong = new int[options];
      due = new double[options];
      order = new int[options];
      met = new boolean[options];
    }

    /** Notes that the option is one of those that are left. */
    int meet(int option) {
      if (!met[option]) {
        met[option] = true;
        order[size++] = option;
      }
      return option;
    }

    IntStream met() {
      return Arrays.stream(order, 0, size);
    }

    int shown(int option) {
      return right[option] + wrong[option];
    }

    double surplus(int option) {
      return right[option] - due[option];
    }
  }
}
