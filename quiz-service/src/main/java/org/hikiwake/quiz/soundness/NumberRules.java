package org.hikiwake.quiz.soundness;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.core.statement.Amount;
import org.hikiwake.core.statement.Quantity;

/** Whether a year is a fact's, and an amount a quantity's. */
final class NumberRules {

  /** "About 90" leaves open what is nearer to it than a tenth of it. */
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern NUMBER =
      Pattern.compile("[-−]?\\d+(?:[,\\u00a0\\u202f]\\d{3})*(?:\\.\\d+)?");

  private static final Pattern SEPARATOR = Pattern.compile("[,\\u00a0\\u202f]");

  private final Facts facts;
  private final Logic logic;

  NumberRules(Holding holding) {
    facts = holding.facts();
    logic = holding.logic();
  }

  Judgement year(String text, Said fact) {
    Optional<String> given = only(DIGITS, text).filter(year -> year.length() == 4);
    if (given.isEmpty()) {
      return Judgement.unproved(Rule.UNREADABLE);
    }
    int year = Integer.parseInt(given.orElseThrow());
    if (year == facts.date(fact.id()).year()) {
      return Judgement.right(Rule.DATED, fact);
    }
    return logic.near(fact).all().stream()
        .filter(near -> facts.asDated(near).filter(d -> d.year() == year).isPresent())
        .findFirst()
        .map(near -> Judgement.unproved(Rule.NEAR, near))
        .orElseGet(() -> Judgement.wrong(Rule.OTHER_DATE, fact));
  }

  Judgement amount(String text, Quantity quantity) {
    Optional<BigDecimal> given =
        only(NUMBER, text.replace(quantity.amount().unit(), "")).map(NumberRules::number);
    if (given.isEmpty()) {
      return Judgement.unproved(Rule.UNREADABLE);
    }
    BigDecimal number = given.orElseThrow();
    Said said = facts.said(quantity.id());
    if (number.compareTo(quantity.amount().value()) == 0) {
      return Judgement.right(Rule.MEASURED, said);
    }
    if (leavesOpen(quantity.amount(), number)) {
      return Judgement.unproved(Rule.OPEN_AMOUNT, said);
    }
    return logic.near(said).all().stream()
        .filter(near -> facts.asQuantity(near).filter(q -> mayBe(q, quantity, number)).isPresent())
        .findFirst()
        .map(near -> Judgement.unproved(Rule.NEAR, near))
        .orElseGet(() -> Judgement.wrong(Rule.OTHER_AMOUNT, said));
  }

  private static boolean mayBe(Quantity near, Quantity asked, BigDecimal number) {
    return near.amount().unit().equals(asked.amount().unit()) && leavesOpen(near.amount(), number);
  }

  private static boolean leavesOpen(Amount amount, BigDecimal number) {
    BigDecimal margin =
        amount.approximate() ? amount.value().abs().multiply(ABOUT) : BigDecimal.ZERO;
    return number.subtract(amount.value()).abs().compareTo(margin) <= 0;
  }

  /** What is found where exactly one is found. */
  private static Optional<String> only(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    String first = found.group();
    return found.find() ? Optional.empty() : Optional.of(first);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(SEPARATOR.matcher(text).replaceAll("").replace('−', '-'));
  }
}
