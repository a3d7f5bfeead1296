package org.hikiwake.quiz.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;

/**
 * Wrong amounts for a quantity: what the pack gives in the same unit and as roundly first, then
 * equal steps of as many significant digits. No two of them, nor one and the right amount, lie
 * within each other's tolerance.
 */
final class Amounts {

  private static final int WRONG = Pool.SHOWN - 1;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Steps by which even approximate amounts stay apart: more than twice their tolerance. */
  private static final BigDecimal WIDE = new BigDecimal("0.25");

  private static final BigDecimal NARROW = new BigDecimal("0.15");

  /** An amount further off tempts nobody. */
  private static final BigDecimal FURTHEST = new BigDecimal("2.5");

  private final Measured measured;
  private final Map<BigDecimal, Quantity> known = new HashMap<>();
  private final List<BigDecimal> below;
  private final List<BigDecimal> above;

  Amounts(Measured measured, Ground ground) {
    this.measured = measured;
    ground
        .facts()
        .in(measured.unit())
        .filter(other -> isLike(other) && mayDiffer(other, ground))
        .forEach(other -> known.putIfAbsent(other.amount().value(), other));
    below = candidates(-1);
    above = candidates(1);
  }

  private boolean isLike(Quantity other) {
    BigDecimal amount = other.amount().value();
    return amount.signum() > 0
        && roundness(amount).compareTo(roundness(measured.value())) == 0
        && amount.compareTo(measured.value().multiply(FURTHEST)) <= 0
        && measured.value().compareTo(amount.multiply(FURTHEST)) <= 0;
  }

  private boolean mayDiffer(Quantity other, Ground ground) {
    return !ground.near(other.id(), measured.quantity().id())
        && !ground.contradicting(measured.quantity().id()).contains(other.id());
  }

  private List<BigDecimal> candidates(int direction) {
    List<BigDecimal> chosen = new ArrayList<>();
    Stream.concat(
            known.keySet().stream()
                .filter(amount -> amount.compareTo(measured.value()) == direction)
                .sorted(Comparator.comparing(amount -> amount.subtract(measured.value()).abs())),
            steps(direction))
        .filter(this::isPossible)
        .forEach(amount -> addIfApart(chosen, amount));
    return chosen.subList(0, Math.min(WRONG, chosen.size()));
  }

  private Stream<BigDecimal> steps(int direction) {
    BigDecimal step = step();
    return IntStream.rangeClosed(1, WRONG)
        .mapToObj(
            i -> measured.value().add(step.multiply(BigDecimal.valueOf((long) direction * i))));
  }

  private BigDecimal step() {
    BigDecimal unit = roundness(measured.value());
    BigDecimal share = measured.quantity().amount().approximate() ? WIDE : NARROW;
    return measured.value().multiply(share).divide(unit, 0, RoundingMode.CEILING).multiply(unit);
  }

  /** The largest power of ten of which the amount is a multiple, and at least the fourfold. */
  private static BigDecimal roundness(BigDecimal amount) {
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-amount.scale());
    BigDecimal next = unit.scaleByPowerOfTen(1);
    while (amount.remainder(next).signum() == 0
        && amount.compareTo(next.multiply(BigDecimal.valueOf(4))) >= 0) {
      unit = next;
      next = unit.scaleByPowerOfTen(1);
    }
    return unit;
  }

  /** One goes with no plural: "by one votes" would be seen to be wrong. */
  private boolean isPossible(BigDecimal amount) {
    return amount.signum() > 0
        && amount.compareTo(BigDecimal.ONE) != 0
        && (!measured.unit().contains("percent") || amount.compareTo(HUNDRED) <= 0);
  }

  private void addIfApart(List<BigDecimal> chosen, BigDecimal amount) {
    if (Stream.concat(Stream.of(measured.value()), chosen.stream())
        .allMatch(other -> areApart(other, amount))) {
      chosen.add(amount);
    }
  }

  private boolean areApart(BigDecimal one, BigDecimal other) {
    BigDecimal tolerance = measured.toleranceOf(one).max(measured.toleranceOf(other));
    return one.subtract(other).abs().compareTo(tolerance) > 0;
  }

  /** Some below and some above, how many being left to chance; none where one side is empty. */
  List<Option> wrong(Chance chance) {
    List<Integer> places =
        IntStream.rangeClosed(0, WRONG)
            .filter(before -> before <= below.size() && WRONG - before <= above.size())
            .boxed()
            .toList();
    if (places.size() < 2) {
      return List.of();
    }
    int before = chance.pick(places);
    return Stream.concat(below.stream().limit(before), above.stream().limit(WRONG - before))
        .map(amount -> new Option(amount.toPlainString(), whyNot(amount), proofAgainst(amount)))
        .toList();
  }

  /** All wrong amounts, as the false form of a true or false question puts them. */
  List<BigDecimal> mistaken() {
    return Stream.concat(below.stream(), above.stream()).toList();
  }

  Option right() {
    return new Option(
        measured.value().toPlainString(),
        Explanations.fact(measured.quantity()),
        new Proof(Rule.STATED, List.of(measured.quantity().id())));
  }

  /** How much it is, and of what the other amount is told. */
  Explanation whyNot(BigDecimal amount) {
    Quantity quantity = measured.quantity();
    Quantity other = known.get(amount);
    String far = amount.compareTo(measured.value()) < 0 ? "Too low: " : "Too high: ";
    Explanation not = new Explanation(far + quantity.sentence(), quantity.evidence().citations());
    String number = amount.toPlainString();
    return other == null
        ? not
        : not.and(
            Explanations.elsewhere(
                number + " is said of something else: " + other.sentence(), other));
  }

  Proof proofAgainst(BigDecimal amount) {
    return new Proof(
        Rule.OTHER_AMOUNT,
        Stream.concat(Stream.of(measured.quantity()), Stream.ofNullable(known.get(amount)))
            .map(KeyFact::id)
            .toList());
  }
}
