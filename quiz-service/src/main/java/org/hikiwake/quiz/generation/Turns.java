package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.version.Seed;

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
    Map<String, Entrant> left = new TreeMap<>();
    waiting.forEach(question -> left.put(question.id(), entrant(question)));
    Round round = new Round(left);
    while (round.isUneven()) {
      round.losing().forEach(left::remove);
      round = new Round(left);
    }
    return round.turns;
  }

  private Entrant entrant(Waiting question) {
    Chance chance = new Seed(0).derive("turn", question.id()).chance();
    return new Entrant(
        question,
        question.settings().stream().map(wrong -> handicaps(wrong.size(), chance)).toList());
  }

  private double[] handicaps(int options, Chance chance) {
    return IntStream.range(0, options)
        .mapToDouble(n -> luck * chance.share() + lure * n / options)
        .toArray();
  }

  /**
   * A question with what its wrong options have against them, before any has had a turn.
   *
   * @param handicaps of each option of each setting
   */
  private record Entrant(Waiting question, List<double[]> handicaps) {}

  /** One way to ask all the questions that are left. */
  private final class Round {

    private final Map<String, Entrant> entrants;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Turn> turns = new HashMap<>();
    private final List<String> unasked = new ArrayList<>();

    Round(Map<String, Entrant> entrants) {
      this.entrants = entrants;
      questions().forEach(question -> tally(question.right()).right++);
      fewestWaysFirst().forEach(this::take);
    }

    private Stream<Waiting> questions() {
      return entrants.values().stream().map(Entrant::question);
    }

    private Tally tally(String option) {
      return tallies.computeIfAbsent(option, unused -> new Tally());
    }

    /** Whoever has few to choose from goes first, while none of them is used up. */
    private Stream<Contest> fewestWaysFirst() {
      return entrants.values().stream()
          .map(this::contest)
          .sorted(Comparator.comparingLong(Contest::ways));
    }

    private Contest contest(Entrant entrant) {
      List<List<Tally>> wrong =
          entrant.question().settings().stream()
              .map(setting -> setting.stream().map(this::tally).toList())
              .toList();
      long ways = wrong.stream().flatMap(List::stream).filter(this::mayBeWrong).count();
      return new Contest(entrant, wrong, ways);
    }

    /** What is never right would soon be known to be wrong. */
    private boolean mayBeWrong(Tally tally) {
      return tally.right > 0 || tally.wrong < few;
    }

    private void take(Contest contest) {
      Waiting question = contest.entrant().question();
      IntStream.range(0, contest.wrong().size())
          .mapToObj(setting -> offer(contest, setting))
          .flatMap(Optional::stream)
          .min(Comparator.comparingDouble(Offer::used))
          .ifPresentOrElse(offer -> take(contest, offer), () -> unasked.add(question.id()));
    }

    private Optional<Offer> offer(Contest contest, int setting) {
      List<Tally> wrong = contest.wrong().get(setting);
      double[] handicap = contest.entrant().handicaps().get(setting);
      List<Integer> first =
          IntStream.range(0, wrong.size())
              .boxed()
              .filter(n -> mayBeWrong(wrong.get(n)))
              .sorted(Comparator.comparingDouble(n -> used(wrong.get(n)) + handicap[n]))
              .limit(most)
              .toList();
      if (first.size() < least) {
        return Optional.empty();
      }
      List<Integer> taken = new ArrayList<>(first.subList(0, least));
      first.stream().skip(least).filter(n -> used(wrong.get(n)) < 1).forEach(taken::add);
      double used = taken.stream().mapToDouble(n -> used(wrong.get(n))).average().orElseThrow();
      return Optional.of(new Offer(new Turn(setting, taken), used));
    }

    /** Of the times that it may be wrong, for so often as it is right, the share that is taken. */
    private double used(Tally tally) {
      return tally.wrong / (double) (tally.right == 0 ? few : most * tally.right);
    }

    private void take(Contest contest, Offer offer) {
      Waiting question = contest.entrant().question();
      Turn turn = offer.turn();
      double chance = 1.0 / (turn.wrong().size() + 1);
      tally(question.right()).due += chance;
      for (int number : turn.wrong()) {
        Tally tally = contest.wrong().get(turn.setting()).get(number);
        tally.wrong++;
        tally.due += chance;
      }
      turns.put(question.id(), turn);
    }

    boolean isUneven() {
      return !unasked.isEmpty() || tallies.values().stream().anyMatch(this::isUneven);
    }

    /** Whether it is right by a whole question more often than by chance. */
    private boolean isUneven(Tally tally) {
      return tally.shown() > few && tally.surplus() >= 1 - 1.0 / (most + 1);
    }

    /**
     * The questions that have to go. First those that nothing can be asked among; then some of
     * those that are answered by what is right too often, beginning with the worst quarter: what
     * they were asked among has then room for the others.
     */
    List<String> losing() {
      return unasked.isEmpty()
          ? tallies.entrySet().stream()
              .filter(entry -> isUneven(entry.getValue()))
              .sorted(Comparator.comparingDouble(entry -> -entry.getValue().surplus()))
              .limit(Math.max(1, tallies.size() / 4))
              .flatMap(entry -> losing(entry.getKey(), entry.getValue()))
              .toList()
          : unasked;
    }

    private Stream<String> losing(String right, Tally tally) {
      return questions()
          .filter(question -> question.right().equals(right))
          .map(Waiting::id)
          .limit(Math.max(1, (int) (tally.surplus() * CAUTION)));
    }
  }

  /**
   * A question in a round.
   *
   * @param wrong how it goes with each wrong option of each setting
   * @param ways how many of these may be wrong in it
   */
  private record Contest(Entrant entrant, List<List<Tally>> wrong, long ways) {}

  /** A setting with the least used of its wrong options. */
  private record Offer(Turn turn, double used) {}

  /** How often something is right, is wrong, and would be right by chance. */
  private static final class Tally {
    private int right;
    private int wrong;
    private double due;

    int shown() {
      return right + wrong;
    }

    double surplus() {
      return right - due;
    }
  }
}
