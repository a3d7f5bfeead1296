package org.hikiwake.quiz.generation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Chance;

/**
 * A quantity whose amount can be asked for.
 *
 * @param told what is measured, told without the amount
 */
record Measured(Quantity quantity, String told) {

  /** How far an answer may lie from an approximate amount: a tenth of it. */
  private static final BigDecimal APPROXIMATE = new BigDecimal("0.1");

  private static final String NUMBER = "The number ";
  private static final List<String> NUMBER_ASKS = List.of("how large is this number?");
  private static final Set<String> TIME = Set.of("years", "months", "weeks", "days", "hours");
  private static final List<String> TIME_ASKS =
      List.of("how many %s is this?", "how much is this, in %s?");
  private static final List<String> ASKS =
      List.of("how much is this, in %s?", "how large is this, in %s?");

  static Stream<Measured> of(Quantity quantity) {
    return Stream.ofNullable(quantity.measured())
        .map(measured -> new Measured(quantity, Phrases.capitalized(measured)));
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
    return Blank.forms(value()).stream()
        .anyMatch(form -> Blank.of(List.of(form), told).isPresent());
  }

  Stem stem(Ground ground, Chance chance) {
    String ask = String.format(chance.pick(asks()), unit());
    String named = new Phrases(ground).accordingTo(quantity);
    return new Stem(null, Phrases.capitalized(named + about() + ask), told);
  }

  private List<String> asks() {
    if (isNumber()) {
      return NUMBER_ASKS;
    }
    return TIME.contains(unit()) ? TIME_ASKS : ASKS;
  }

  /** What a true or false question claims: "this number is about 7", "this is 28 years". */
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
