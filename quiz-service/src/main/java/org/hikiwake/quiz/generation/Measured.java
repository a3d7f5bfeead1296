package org.hikiwake.quiz.generation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Chance;

/**
 * A quantity whose amount can be asked for: by a gap in its sentence, or else by what is measured.
 *
 * @param told what is measured, told without the amount
 * @param place where the amount stands in the sentence; empty where it does not stand there once
 */
record Measured(Quantity quantity, String told, Optional<Blank> place) {

  /** How far an answer may lie from an approximate amount: a tenth of it. */
  private static final BigDecimal APPROXIMATE = new BigDecimal("0.1");

  /** After a colon may be listed what is counted, so that the list would tell the amount. */
  private static final String LIST = ":";

  private static final String NUMBER = "The number ";
  private static final List<String> NUMBER_ASKS = List.of("how large is this number?");
  private static final Set<String> TIME = Set.of("years", "months", "weeks", "days", "hours");
  private static final List<String> TIME_ASKS =
      List.of("how many %s is this?", "how much is this, in %s?");
  private static final List<String> ASKS =
      List.of("how much is this, in %s?", "how large is this, in %s?");

  static Stream<Measured> of(Quantity quantity) {
    return Stream.ofNullable(quantity.measured())
        .map(measured -> new Measured(quantity, Phrases.capitalized(measured), place(quantity)));
  }

  private static Optional<Blank> place(Quantity quantity) {
    return Blank.of(quantity.amount().value(), quantity.sentence())
        .filter(blank -> !blank.after().contains(LIST));
  }

  BigDecimal value() {
    return quantity.amount().value();
  }

  String unit() {
    return quantity.amount().unit();
  }

  /** How far an answer may lie from the amount, in its unit; nothing where the amount is exact. */
  BigDecimal tolerance() {
    return toleranceOf(value());
  }

  /** The tolerance that another amount would have in its place. */
  BigDecimal toleranceOf(BigDecimal amount) {
    return quantity.amount().approximate() ? amount.abs().multiply(APPROXIMATE) : BigDecimal.ZERO;
  }

  /** Whether the stem would tell the amount, in figures or in words. */
  boolean tellsItsAmount() {
    return place.isEmpty()
        && Blank.forms(value()).stream()
            .anyMatch(form -> Blank.of(List.of(form), told).isPresent());
  }

  Stem stem(Ground ground, Chance chance) {
    String named = new Phrases(ground).accordingTo(quantity);
    return place
        .map(blank -> new Stem(null, Phrases.capitalized(named + whichNumber()), blank.gapped()))
        .orElseGet(() -> new Stem(null, Phrases.capitalized(named + howMuch(chance)), told));
  }

  private String whichNumber() {
    return (quantity.amount().approximate() ? "roughly " : "") + "which number belongs in the gap?";
  }

  private String howMuch(Chance chance) {
    return about() + String.format(chance.pick(asks()), unit());
  }

  private List<String> asks() {
    if (isNumber()) {
      return NUMBER_ASKS;
    }
    return TIME.contains(unit()) ? TIME_ASKS : ASKS;
  }

  /** The sentence with this amount in the place of its own, where it is not a bound there. */
  Optional<String> saying(BigDecimal amount) {
    return place.filter(blank -> !blank.isBound()).map(blank -> blank.with(amount));
  }

  /** What is claimed of {@link #told}: "this number is about 7", "this is 28 years". */
  String claim(BigDecimal amount) {
    return isNumber()
        ? "this number is " + about() + amount.toPlainString()
        : "this is " + about() + amount.toPlainString() + " " + unit();
  }

  private boolean isNumber() {
    return told.startsWith(NUMBER);
  }

  private String about() {
    return quantity.amount().approximate() ? "about " : "";
  }
}
